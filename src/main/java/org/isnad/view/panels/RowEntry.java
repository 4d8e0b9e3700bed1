package org.isnad.view.panels;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.isnad.article.Article;
import org.isnad.dossier.Figure;
import org.isnad.marking.Selection;
import org.isnad.view.Prose;

/// A row of any kind.
final class RowEntry implements Entry<Row> {

    /// On what belongs to the chosen participant.
    private static final PseudoClass KIN = PseudoClass.getPseudoClass("kin");
    /// On what does not.
    private static final PseudoClass STRANGER = PseudoClass.getPseudoClass("stranger");

    private final Desk desk;
    private final FigureEntry figure;
    private final FindingEntry finding;
    private final Prose title = new Prose();
    private final Label count = new Label();
    private final HBox heading;
    private final StackPane node = new StackPane();

    RowEntry(Desk desk) {
        this.desk = desk;
        figure = new FigureEntry(desk);
        finding = new FindingEntry(desk);
        title.setDirection(Prose.Direction.TEXT);
        title.setMostLines(1);
        count.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("row-heading");
        count.getStyleClass().add("row-count");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        heading = new HBox(8, title, space, count);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setFillHeight(false);
        heading.getStyleClass().add("entry-heading");
        node.getStyleClass().add("row");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Row row, boolean chosen) {
        switch (row) {
            case Row.OfArticle of -> heading(of.article(), of.count());
            case Row.OfSection of -> heading(desk.text(of.key()), "");
            case Row.OfFigure of -> figure(of.figure(), chosen);
            case Row.OfFinding of -> finding(of.finding(), chosen);
        }
        var participant = desk.model().selection().get().participant();
        boolean kin = participant.isPresent() && participant.equals(whose(row));
        node.pseudoClassStateChanged(KIN, kin);
        node.pseudoClassStateChanged(STRANGER, participant.isPresent() && !kin && isFinding(row));
    }

    private void heading(Article article, int findings) {
        heading(Desk.title(article), desk.messages().number(findings));
    }

    private void heading(String text, String number) {
        title.setText(text);
        count.setText(number);
        put(heading);
    }

    private void figure(Figure shown, boolean chosen) {
        figure.show(shown, chosen);
        put(figure.node());
    }

    private void finding(Selection shown, boolean chosen) {
        finding.show(shown, chosen);
        put(finding.node());
    }

    private void put(Region shown) {
        if (!node.getChildren().contains(shown)) {
            node.getChildren().setAll(shown);
        }
    }

    private static boolean isFinding(Row row) {
        return row instanceof Row.OfFinding;
    }

    /// Whose row it is.
    private static Optional<String> whose(Row row) {
        return switch (row) {
            case Row.OfArticle _, Row.OfSection _ -> Optional.empty();
            case Row.OfFigure of -> Optional.of(of.figure().id());
            case Row.OfFinding of -> whose(of.finding());
        };
    }

    private static Optional<String> whose(Selection finding) {
        return switch (finding) {
            case Selection.OfQuote of -> of.quote().attribution().speaker();
            case Selection.OfOutcome of -> of.outcome().by();
            case Selection.OfParticipant of -> Optional.of(of.id());
            case Selection.OfMention of -> Optional.of(of.id());
            case Selection.Nothing _, Selection.OfFact _, Selection.Passage _ -> Optional.empty();
        };
    }
}
