package org.isnad.view.panels;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A cell as wide as its list and as high as its entry needs at that width.
final class EntryCell<T> extends ListCell<T> {

    private final Entry<T> entry;

    EntryCell(Entry<T> entry) {
        this.entry = entry;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // else the list grows a horizontal scroll bar
        selectedProperty().addListener(_ -> showRow());
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
        } else {
            setGraphic(entry.node());
            showRow();
        }
    }

    private void showRow() {
        var row = getItem();
        if (row != null) {
            entry.show(row, isSelected());
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        double across = snappedLeftInset() + snappedRightInset();
        double inner = (width < 0 ? getWidth() : width) - across;
        return snappedTopInset() + entry.node().prefHeight(Math.max(1, inner)) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (isEmpty()) {
            super.layoutChildren();
            return;
        }
        Region node = entry.node();
        node.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
