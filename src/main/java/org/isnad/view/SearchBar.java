package org.isnad.view;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.view.keys.Command;
import org.jspecify.annotations.Nullable;

/// The search: what is typed, how much it found, and where.
///
/// Hidden until it is opened; when it is closed, the focus goes back to where it was.
public final class SearchBar extends VBox {

    private record Parts(SearchField field, SearchSummary summary) {}

    private final Search search;
    private final FirstUse<Parts> parts;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable Node focusedBefore;

    public SearchBar(ReaderModel model, LiveSettings live) {
        search = model.search();
        parts = new FirstUse<>(() -> parts(model, live));
        getStyleClass().add("search");
        visibleProperty().bind(open);
        managedProperty().bind(open);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOrFilter);
    }

    private Parts parts(ReaderModel model, LiveSettings live) {
        var results = new ResultList(search, live, this::toField);
        var field = new SearchField(search, live, new Moves(results));
        var summary = new SearchSummary(model, live, new SearchMenu(model, live));
        VBox.setVgrow(results, Priority.ALWAYS);
        getChildren().setAll(field, summary, new SearchOffers(search, live, field::ask), results);
        return new Parts(field, summary);
    }

    /// Whether it is shown; to lay out what lies around it.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Shows it, and puts the focus into its field, with the words looked for last.
    public void open() {
        if (!open.get()) {
            open.set(true); // only now it may come into the scene
            focusedBefore = Optional.ofNullable(getScene())
                    .map(scene -> scene.getFocusOwner())
                    .orElse(null);
        }
        parts.get().field().begin();
    }

    /// Shows it with these words in its field.
    public void open(String words) {
        parts.get().field().write(words);
        open();
    }

    /// Hides it, takes the marks off the page, and gives the focus back.
    public void close() {
        if (!open.get()) {
            return;
        }
        parts.get().field().end();
        open.set(false);
        if (focusedBefore != null && Objects.equals(focusedBefore.getScene(), getScene())) {
            focusedBefore.requestFocus();
        }
        focusedBefore = null;
    }

    /// To the next place, opening the search where it is closed.
    public void next() {
        step(search::next);
    }

    public void previous() {
        step(search::previous);
    }

    private void step(Runnable step) {
        if (open.get()) {
            parts.get().field().searchNow();
            step.run();
        } else {
            open();
        }
    }

    private void toField() {
        parts.get().field().focusField();
    }

    private void closeOrFilter(KeyEvent key) {
        if (Command.FILTER_HITS.chords(false).getFirst().matches(key)) {
            parts.get().summary().showMenu();
            key.consume();
        }
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        }
    }

    private final class Moves implements SearchField.Moves {

        private final ResultList results;

        Moves(ResultList results) {
            this.results = results;
        }

        @Override
        public void next() {
            SearchBar.this.next();
        }

        @Override
        public void previous() {
            SearchBar.this.previous();
        }

        @Override
        public void down() {
            results.enter();
        }

        @Override
        public void close() {
            SearchBar.this.close();
        }
    }
}
