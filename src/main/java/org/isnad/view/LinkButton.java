package org.isnad.view;

import javafx.scene.control.Button;

/// A button of words only, in several lines where it must: JavaFX's own puts a name and the words around it
/// in the wrong order. Where it is hidden, it takes no room.
final class LinkButton extends Button {

    private final Prose words = new Prose();

    LinkButton(String id) {
        setId(id);
        getStyleClass().addAll("flat", "search-link");
        setGraphic(words);
        setMaxWidth(Double.MAX_VALUE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        widthProperty().addListener(_ -> fit());
        words.textProperty().addListener(_ -> fit());
        accessibleTextProperty().bind(words.textProperty());
    }

    void say(String text) {
        words.setText(text);
    }

    private void fit() {
        double width = Math.min(getWidth() - snappedLeftInset() - snappedRightInset(), words.prefWidth(-1));
        if (width > 0) {
            double height = words.prefHeight(width);
            words.setMinSize(width, height);
            words.setPrefSize(width, height);
            words.setMaxSize(width, height);
        }
    }
}
