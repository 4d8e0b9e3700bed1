package org.isnad.view.panels;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.marking.Place;
import org.isnad.marking.Selection;
import org.isnad.view.FirstSight;
import org.isnad.view.Prose;

/// One list beside the page: participants, quotes, or outcomes. It follows what is chosen and chooses what is clicked.
final class Panel extends VBox {

    private final Desk desk;
    private final Contents contents;
    private final EntryList<Row> list;
    private final ToggleButton hereOnly = new ToggleButton();
    private final ToggleButton theirsOnly = new ToggleButton();
    /// Not a plain text: JavaFX puts a name and the words around it in the wrong order.
    private final Prose theirs = new Prose();
    private Optional<String> participant = Optional.empty();

    Panel(Desk desk, Contents contents, Runnable toPage) {
        this.desk = desk;
        this.contents = contents;
        list = new EntryList<>(() -> new RowEntry(desk));
        getStyleClass().add("panel");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.list().setId(contents.name().toLowerCase(java.util.Locale.ROOT));
        list.list().accessibleTextProperty().bind(desk.live().text(contents.key()));
        list.onChosen(this::choose);
        list.onOpened(toPage);
        list.onMenu(new RowMenu(desk)::of);
        participant = desk.model().selection().get().participant();
        getChildren().addAll(narrowing(), list);
        listen();
        fill();
    }

    ListView<?> list() {
        return list.list();
    }

    private Node narrowing() {
        hereOnly.textProperty().bind(desk.live().text("panel.this-article"));
        hereOnly.getStyleClass().addAll("narrowing", "small");
        hereOnly.visibleProperty().bind(desk.model().isLibrary().not()); // there only the one in the page is read
        hereOnly.managedProperty().bind(hereOnly.visibleProperty());
        theirsOnly.getStyleClass().addAll("narrowing", "small");
        theirsOnly.setGraphic(theirs);
        theirs.setMostLines(1);
        theirsOnly.managedProperty().bind(theirsOnly.visibleProperty());
        theirsOnly.setVisible(false);
        hereOnly.selectedProperty().addListener(_ -> fill());
        theirsOnly.selectedProperty().addListener(_ -> fill());
        var box = new HBox(6, hereOnly);
        FirstSight.of(theirsOnly.visibleProperty(), () -> box.getChildren().add(theirsOnly));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("narrowings");
        return box;
    }

    private void listen() {
        var model = desk.model();
        model.dossier().addListener(_ -> fill());
        model.isUnread().addListener(_ -> list.sayWhenEmpty(desk.live().text(whyEmpty())));
        model.hues().addListener(_ -> list.refresh());
        model.article().addListener(_ -> turned());
        model.selection().addListener((_, _, now) -> follow(now));
        desk.live().messages().addListener(_ -> fill());
        desk.palette().addListener(_ -> list.refresh());
    }

    private void fill() {
        var model = desk.model();
        nameTheirs();
        var here = hereOnly.isSelected() ? model.article().get() : Optional.<org.isnad.article.Article>empty();
        var theirs = theirsOnly.isSelected() ? participant : Optional.<String>empty();
        list.show(contents.rows(model.dossier().get(), new Contents.Narrowing(here, theirs)));
        list.sayWhenEmpty(desk.live().text(whyEmpty()));
        list.follow(row(model.selection().get()));
    }

    private String whyEmpty() {
        if (desk.model().dossier().get().readings().isEmpty()) {
            return "panel.unopened";
        }
        if (desk.model().isUnread().get()) {
            return desk.model().dossier().get().readings().size() == 1 ? "panel.unread" : "panel.unread.several";
        }
        return contents.key() + ".empty";
    }

    private void turned() {
        if (hereOnly.isSelected()) {
            fill();
        }
        list.rows().stream()
                .filter(row -> row instanceof Row.OfArticle of
                        && desk.model().article().get().equals(Optional.of(of.article())))
                .findFirst()
                .filter(_ -> !list.list().isFocused())
                .ifPresent(list::scrollTo);
    }

    private void follow(Selection now) {
        if (now.participant().isPresent() && !now.participant().equals(participant)) {
            participant = now.participant();
            if (theirsOnly.isSelected()) {
                fill();
            }
        }
        nameTheirs();
        list.follow(row(now));
        list.refresh();
    }

    /// Whoever was chosen last may be the only one whose findings are listed.
    private void nameTheirs() {
        var name = desk.name(participant);
        theirsOnly.setVisible(contents != Contents.PARTICIPANTS && name.isPresent());
        theirs.setText(name.map(known -> desk.text("panel.theirs", known)).orElse(""));
    }

    private void choose(Row row) {
        var model = desk.model();
        switch (row) {
            case Row.OfArticle of -> model.show(of.article());
            case Row.OfSection _ -> {}
            case Row.OfFigure of ->
                model.choose(new Selection.OfParticipant(of.figure().id()));
            case Row.OfFinding of -> model.choose(of.finding());
        }
    }

    private Optional<Row> row(Selection selection) {
        if (contents == Contents.PARTICIPANTS) {
            return selection
                    .participant()
                    .flatMap(desk.model().dossier().get()::figure)
                    .map(Row.OfFigure::new);
        }
        return selection.place().map(Place::article).map(_ -> new Row.OfFinding(selection));
    }
}
