package org.isnad.view.panels;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.article.Article;
import org.isnad.marking.Selection;
import org.isnad.reading.Fact;
import org.isnad.reading.Outcome;
import org.isnad.reading.Quote;
import org.isnad.view.Prose;

/// A quote, an outcome or a fact: whose it is, what it is, and its words.
final class FindingEntry implements Entry<Selection> {

    private static final int LINES_AT_FIRST = 3;

    private final Desk desk;
    private final HueSign sign;
    private final Prose who = new Prose();
    private final Label what = new Label();
    private final Prose words = new Prose();
    private final Prose how = new Prose();
    private final VBox node;

    FindingEntry(Desk desk) {
        this.desk = desk;
        sign = new HueSign(desk);
        who.getStyleClass().add("entry-name");
        who.setDirection(Prose.Direction.TEXT);
        who.setMostLines(1);
        what.getStyleClass().add("entry-kind");
        what.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("entry-words");
        words.setDirection(Prose.Direction.TEXT);
        how.getStyleClass().add("entry-meta");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, sign, who, space, what);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setFillHeight(false);
        node = new VBox(6, head, words, how);
        node.getStyleClass().add("entry");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Selection finding, boolean chosen) {
        words.setMostLines(chosen ? 0 : LINES_AT_FIRST);
        switch (finding) {
            case Selection.OfQuote of -> quote(of.article(), of.quote());
            case Selection.OfOutcome of -> outcome(of.article(), of.outcome());
            case Selection.OfFact of -> fact(of.article(), of.fact());
            case Selection.Nothing _, Selection.OfParticipant _, Selection.OfMention _, Selection.Passage _ -> {}
        }
        how.setVisible(!how.getText().isEmpty());
        how.setManaged(how.isVisible());
    }

    private void quote(Article article, Quote quote) {
        var speaker = quote.attribution().speaker();
        whose(speaker, desk.text("quote.unattributed"));
        what.setText("");
        var content = Desk.inOneLine(article.textAt(quote.content()));
        words.setText(quote.kind() == Quote.Kind.INDIRECT ? content : "«" + content + "»");
        var kind = desk.messages().text(quote.kind());
        var stance = desk.messages().text(quote.stance());
        how.setText(quote.cue()
                .map(cue -> desk.text("quote.cue", kind, article.textAt(cue), stance))
                .orElse(kind));
    }

    private void outcome(Article article, Outcome outcome) {
        whose(outcome.by(), desk.text("outcome.by-article"));
        showSign(outcome.by().isPresent());
        what.setText(desk.messages().text(outcome.kind()));
        words.setText(Desk.inOneLine(article.textAt(outcome.content())));
        how.setText("");
    }

    private void fact(Article article, Fact fact) {
        showSign(false);
        who.setText(desk.messages().text(fact.kind()));
        what.setText("");
        words.setText(Desk.inOneLine(article.textAt(fact.content())));
        how.setText(Desk.title(article));
    }

    private void showSign(boolean show) {
        sign.setVisible(show);
        sign.setManaged(show);
    }

    private void whose(Optional<String> participant, String ifNobody) {
        var name = desk.name(participant);
        showSign(true);
        sign.show(name.orElse(""), desk.model().hues().get().of(participant));
        who.setText(name.orElse(ifNobody));
    }
}
