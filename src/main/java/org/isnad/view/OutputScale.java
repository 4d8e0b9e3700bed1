package org.isnad.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// How many device pixels stand for one of the scene's, on the screen that a node is shown on; 1 where it is not shown.
public final class OutputScale {

    private OutputScale() {}

    public static ObservableValue<Double> of(Node node) {
        return node.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.renderScaleXProperty())
                .map(Number::doubleValue)
                .orElse(1.0);
    }
}
