package org.isnad.view;

import java.text.Normalizer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.isnad.view.keys.Command;

/// Where one types what to look for, and goes from place to place.
final class SearchField extends HBox {

    /// Long enough to swallow fast typing, too short to be felt.
    private static final Duration PAUSE = Duration.millis(80);

    /// Where one goes from the field.
    interface Moves {

        void next();

        void previous();

        /// Into the results.
        void down();

        void close();
    }

    private final Search search;
    private final LiveSettings live;
    private final Moves moves;
    private final TextField field = new TextField();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    SearchField(Search search, LiveSettings live, Moves moves) {
        this.search = search;
        this.live = live;
        this.moves = moves;
        getStyleClass().add("search-row");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setId("search-field");
        field.promptTextProperty().bind(live.text("search.prompt"));
        field.accessibleTextProperty().bind(live.text("search.prompt"));
        field.textProperty().addListener(_ -> pause.playFromStart());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        pause.setOnFinished(_ -> search.query().set(typed()));
        getChildren()
                .setAll(
                        field,
                        stepButton(Icon.PREVIOUS, Command.PREVIOUS_HIT, moves::previous),
                        stepButton(Icon.NEXT, Command.NEXT_HIT, moves::next),
                        CardHead.closeButton("search.close", live, moves::close));
    }

    /// Takes the keyboard, with all words selected, and searches for them.
    void begin() {
        field.requestFocus();
        field.selectAll();
        searchNow();
    }

    void end() {
        pause.stop();
        search.query().set("");
    }

    void write(String words) {
        field.setText(words.strip());
    }

    void focusField() {
        field.requestFocus();
    }

    /// Searches for another query, which one may go on to type.
    void ask(String query) {
        field.setText(query);
        field.requestFocus();
        field.end();
        searchNow();
    }

    void searchNow() {
        pause.stop();
        search.query().set(typed());
    }

    /// The lam-alef key types one letter for two (U+FEFB).
    private String typed() {
        return Normalizer.normalize(field.getText(), Normalizer.Form.NFKC).strip();
    }

    private void move(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            if (key.isShiftDown()) {
                moves.previous();
            } else {
                moves.next();
            }
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN && !key.isAltDown()) {
            moves.down();
            key.consume();
        }
    }

    private Button stepButton(Icon icon, Command command, Runnable step) {
        var button = new Button();
        button.setGraphic(icon.node());
        button.getStyleClass().addAll("flat", "icon-button");
        button.setOnAction(_ -> step.run());
        button.disableProperty().bind(search.result().map(result -> result.places() == 0));
        Tips.give(button, command, live);
        return button;
    }
}
