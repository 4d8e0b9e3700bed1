package org.isnad.view.panels;

import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.isnad.view.FirstUse;
import org.jspecify.annotations.Nullable;

/// A cell as wide as its list and as high as its entry needs at that width.
///
/// JavaFX makes cells that nobody sees: one to measure a row by before the list has a width, and empty ones until the
/// list is full. Those get no entry, and one empty cell fills the list.
final class EntryCell<T> extends ListCell<T> {

    /// In pixels: a row of two lines, measured again once the list has a width.
    private static final double UNMEASURED = 48;

    private final FirstUse<Entry<T>> entry;

    EntryCell(Supplier<Entry<T>> maker) {
        entry = new FirstUse<>(maker);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // else the list grows a horizontal scroll bar
        selectedProperty().addListener(_ -> {
            if (getGraphic() != null) {
                showRow();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
        } else if (getListView() != null && getListView().getWidth() > 0) {
            showRow();
        } else {
            setGraphic(null);
        }
    }

    private void showRow() {
        var row = getItem();
        if (row != null) {
            setGraphic(entry.get().node());
            entry.get().show(row, isSelected());
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return Math.max(
                    UNMEASURED, getListView() == null ? 0 : getListView().getHeight());
        }
        double across = snappedLeftInset() + snappedRightInset();
        double inner = (width < 0 ? getWidth() : width) - across;
        if (inner <= 0) {
            return UNMEASURED;
        }
        if (getGraphic() == null) {
            showRow();
            applyCss();
        }
        return snappedTopInset() + entry.get().node().prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() == null) {
            super.layoutChildren();
            return;
        }
        Region node = entry.get().node();
        node.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
