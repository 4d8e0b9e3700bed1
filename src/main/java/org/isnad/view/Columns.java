package org.isnad.view;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Columns side by side where there is room, else one below the other, none wider than the room.
final class Columns extends FlowPane {

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream()
                        .mapToDouble(child -> child.minWidth(-1))
                        .max()
                        .orElse(0)
                + snappedLeftInset()
                + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width >= 0) {
            fit(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
    }

    private void fit(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        for (var child : getManagedChildren()) {
            ((Region) child).setMaxWidth(room);
        }
    }
}
