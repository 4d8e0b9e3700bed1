package org.isnad.view.panels;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.isnad.article.Article;
import org.isnad.marking.Place;
import org.isnad.marking.Selection;
import org.isnad.reading.Why;
import org.isnad.text.Span;
import org.isnad.view.FirstSight;
import org.isnad.view.Prose;

/// Why what is chosen was found: the rule in a sentence, and the words that fired it, each a way to them.
final class WhyPane extends VBox {

    private static final int LONGEST_WORDS = 40;

    private final Desk desk;
    private final Label title = new Label();
    private final VBox reasons = new VBox(8);

    WhyPane(Desk desk) {
        this.desk = desk;
        setVisible(false);
        getStyleClass().add("why");
        title.textProperty().bind(desk.live().text("why.title"));
        title.getStyleClass().add("why-title");
        FirstSight.of(visibleProperty(), () -> getChildren().addAll(title, reasons));
        managedProperty().bind(visibleProperty());
        desk.model().selection().addListener(_ -> show());
        desk.live().messages().addListener(_ -> show());
        show();
    }

    private void show() {
        var selection = desk.model().selection().get();
        reasons.getChildren().clear();
        selection.place().map(Place::article).ifPresent(article -> explain(article, selection));
        setVisible(!reasons.getChildren().isEmpty());
    }

    private void explain(Article article, Selection selection) {
        if (selection instanceof Selection.OfQuote of) {
            var speaker = of.quote().attribution().why();
            explain(
                    article,
                    desk.text("why.quote", sentence(of.quote().why())),
                    of.quote().why());
            explain(article, desk.text("why.speaker", sentence(speaker)), speaker);
        } else {
            selection.why().ifPresent(why -> explain(article, sentence(why), why));
        }
    }

    private void explain(Article article, String reason, Why why) {
        var sentence = new Prose(reason);
        sentence.getStyleClass().add("why-rule");
        var words = new FlowPane(8, 2);
        why.evidence().stream().distinct().forEach(span -> words.getChildren().add(link(article, span)));
        reasons.getChildren().add(words.getChildren().isEmpty() ? sentence : new VBox(sentence, words));
    }

    private String sentence(Why why) {
        var key = "rule." + why.rule();
        return desk.messages().has(key) ? desk.text(key) : desk.text("why.other", why.rule());
    }

    private Hyperlink link(Article article, Span span) {
        var words = Desk.inOneLine(article.textAt(span));
        var shown = words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…";
        var prose = new Prose(shown);
        prose.setDirection(Prose.Direction.TEXT);
        prose.setMostLines(1);
        var link = new Hyperlink();
        link.setGraphic(prose);
        link.accessibleTextProperty().bind(prose.textProperty());
        link.getStyleClass().add("why-words");
        link.setOnAction(_ -> desk.model().reveal(new Place(article, span)));
        return link;
    }
}
