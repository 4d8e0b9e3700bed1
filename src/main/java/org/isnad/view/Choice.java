package org.isnad.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.isnad.messages.Messages;

/// One of a few, side by side; the arrows go from one to the next.
public final class Choice<E extends Enum<E>> extends HBox {

    private final List<ToggleButton> buttons = new ArrayList<>();

    /// @param chosen what is chosen now, wherever it was chosen
    public Choice(Class<E> type, ObservableValue<E> chosen, Consumer<E> choose, LiveSettings live) {
        getStyleClass().add("choice");
        var group = new ToggleGroup();
        for (var one : type.getEnumConstants()) {
            var button = new ToggleButton();
            button.setId(Messages.key(one).replace('.', '-'));
            button.textProperty().bind(live.messages().map(messages -> messages.text(one)));
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(one);
            });
            button.setSelected(chosen.getValue() == one);
            chosen.addListener((_, _, now) -> button.setSelected(now == one));
            buttons.add(button);
        }
        getChildren().setAll(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    private void step(KeyEvent key) {
        boolean rightToLeft = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int by = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        if (by != 0 && !key.isAltDown()) {
            int at = buttons.indexOf(getScene().getFocusOwner()) + (rightToLeft ? -by : by);
            if (at >= 0 && at < buttons.size()) {
                buttons.get(at).requestFocus();
                buttons.get(at).fire();
            }
            key.consume();
        }
    }
}
