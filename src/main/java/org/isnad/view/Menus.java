package org.isnad.view;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;

/// Shows menus where they belong in a window that runs right to left, where JavaFX puts them on the wrong side.
public final class Menus {

    private Menus() {}

    /// An item whose words stand in the right order: JavaFX's own reorders a name and what is said of it.
    public static MenuItem item(String words, Runnable action) {
        var prose = new Prose(words);
        prose.setMostLines(1);
        prose.setMinWidth(Region.USE_PREF_SIZE); // a menu is not always as wide as it was asked to be
        var item = new MenuItem();
        item.setGraphic(prose);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Asks the node that has the keyboard for its menu; not every system's windows do so for Shift+F10.
    public static void askFor(Scene scene) {
        var owner = scene.getFocusOwner();
        if (owner != null) {
            var at = owner.localToScreen(0, 0);
            owner.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, at.getX(), at.getY(), true, null));
        }
    }

    /// Below `node`, at its start edge.
    public static void show(ContextMenu menu, Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        boolean rightToLeft = node.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        show(menu, node, rightToLeft ? bounds.getMaxX() : bounds.getMinX(), bounds.getMaxY());
    }

    /// With its start corner at a point of the screen.
    public static void show(ContextMenu menu, Node node, double screenX, double screenY) {
        boolean rightToLeft = node.getScene().getRoot().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        menu.show(node, screenX, screenY);
        menu.getScene().setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        if (rightToLeft) {
            menu.setAnchorX(screenX - menu.getWidth());
        }
    }
}
