package org.isnad.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.isnad.view.keys.Command;

/// Tool tips: what a thing does, and by which keys.
public final class Tips {

    private static final double WIDEST = 320;

    private Tips() {}

    /// Gives `control` the name and the keys of `command`, for eye and ear.
    static void give(Control control, Command command, LiveSettings live) {
        give(control, live.messages().map(command::tip), live);
        control.accessibleTextProperty().bind(live.messages().map(command::name));
    }

    /// The tip is made when the mouse first comes: a window has many, and shows few.
    public static void give(Control control, ObservableValue<String> words, LiveSettings live) {
        control.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> {
            if (control.getTooltip() == null) {
                control.setTooltip(tip(words, live));
            }
        });
    }

    /// Shown by [Prose]: JavaFX throws where Arabic wraps.
    static Tooltip tip(ObservableValue<String> words, LiveSettings live) {
        var prose = new Prose();
        prose.textProperty().bind(words);
        prose.setMaxWidth(WIDEST);
        var box = new VBox(prose);
        box.nodeOrientationProperty().bind(live.orientation());
        box.setMaxWidth(WIDEST);
        var tip = new Tooltip();
        tip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tip.setGraphic(box);
        tip.setOnShowing(_ -> fit(prose));
        tip.setShowDelay(Duration.millis(500));
        tip.setShowDuration(Duration.seconds(20));
        return tip;
    }

    /// A tool tip asks for its height before it knows its width, and would get that of the narrowest.
    static void fit(Prose prose) {
        double width = Math.min(WIDEST, prose.prefWidth(-1));
        prose.setMinWidth(width);
        prose.setPrefWidth(width);
    }
}
