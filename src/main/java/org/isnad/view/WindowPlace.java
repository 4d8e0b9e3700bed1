package org.isnad.view;

import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.IntegerProperty;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.isnad.settings.Kept;
import org.isnad.settings.WindowState;

/// Puts the window where it was left, but never off the screen, and remembers where it is left.
final class WindowPlace {

    private final Stage stage;
    private final Sides sides;
    private final IntegerProperty panel;
    private final Kept<WindowState> kept;

    WindowPlace(Stage stage, Sides sides, IntegerProperty panel, Kept<WindowState> kept) {
        this.stage = stage;
        this.sides = sides;
        this.panel = panel;
        this.kept = kept;
    }

    void restore() {
        var left = kept.value();
        var screens = Screen.getScreensForRectangle(left.x(), left.y(), left.width(), left.height());
        var screen = (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
        var seen = left.within(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight());
        stage.setMinWidth(WindowState.LEAST_WIDTH);
        stage.setMinHeight(WindowState.LEAST_HEIGHT);
        stage.setX(seen.x());
        stage.setY(seen.y());
        stage.setWidth(seen.width());
        stage.setHeight(seen.height());
        stage.setMaximized(seen.maximized());
        panel.set(Math.min(seen.panel(), 2));
        sides.setDividers(seen.dividers());
        sides.foldedProperty().set(seen.folded());
        stage.setOnShown(_ -> Platform.runLater(this::watch));
        stage.setOnHiding(_ -> keep());
    }

    private void watch() {
        for (Observable changing : new Observable[] {
            stage.xProperty(),
            stage.yProperty(),
            stage.widthProperty(),
            stage.heightProperty(),
            stage.maximizedProperty(),
            sides.foldedProperty(),
            panel
        }) {
            changing.addListener(_ -> keep());
        }
    }

    /// A maximized window's own place is the one that it had before.
    private void keep() {
        kept.change(before -> {
            boolean full = stage.isMaximized();
            return new WindowState(
                    full ? before.x() : stage.getX(),
                    full ? before.y() : stage.getY(),
                    full ? before.width() : Math.max(1, stage.getWidth()),
                    full ? before.height() : Math.max(1, stage.getHeight()),
                    full,
                    sides.dividers(),
                    sides.folded(),
                    panel.get());
        });
    }
}
