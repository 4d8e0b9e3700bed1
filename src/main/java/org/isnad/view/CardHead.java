package org.isnad.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The head of what lies over the window: its title, and a button that closes it.
public final class CardHead {

    private CardHead() {}

    public static HBox of(String titleKey, LiveSettings live, Runnable close) {
        var title = new Label();
        title.textProperty().bind(live.text(titleKey));
        title.getStyleClass().add("card-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, closeButton("window.close", live, close));
        head.getStyleClass().add("card-head");
        return head;
    }

    static Button closeButton(String key, LiveSettings live, Runnable close) {
        var button = new Button();
        button.setGraphic(Icon.CLOSE.node());
        button.getStyleClass().addAll("flat", "icon-button", "close");
        button.setOnAction(_ -> close.run());
        Tips.give(button, live.text(key), live);
        button.accessibleTextProperty().bind(live.text(key));
        return button;
    }
}
