package org.isnad.view;

import javafx.beans.InvalidationListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.shape.Rectangle;

/// Turns the rectangles by which JavaFX cuts the parts of a control, where the window runs from right to left.
///
/// There everything is mirrored, and JavaFX takes a mirrored rectangle for no rectangle: it paints such a part into a
/// picture of its own, and the clip into another, and blends the two. Turned once more, the same rectangle is again
/// taken for what it is.
public final class Clips {

    private Clips() {}

    /// Does so as long as `control` is there, whichever way the window runs.
    public static void turn(Control control) {
        control.skinProperty().addListener(_ -> turnAll(control));
        // a pane that is split has a new part for each thing that is put in later
        control.getChildrenUnmodifiable().addListener((InvalidationListener) _ -> turnAll(control));
        control.effectiveNodeOrientationProperty().addListener(_ -> turnAll(control));
    }

    private static void turnAll(Control control) {
        turnAll(control, control.getEffectiveNodeOrientation());
    }

    /// What runs as its parent does hears of a change after it: so it is told here.
    private static void turnAll(Parent parent, NodeOrientation orientation) {
        for (var child : parent.getChildrenUnmodifiable()) {
            var own = child.getNodeOrientation() == NodeOrientation.INHERIT ? orientation : child.getNodeOrientation();
            turn(child, orientation);
            if (child instanceof Parent inner) {
                turnAll(inner, own);
            }
        }
    }

    /// A text is not mirrored, and neither is its clip.
    private static void turn(Node node, NodeOrientation orientation) {
        if (node.usesMirroring() && node.getClip() instanceof Rectangle clip) {
            clip.setScaleX(orientation == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1);
        }
    }
}
