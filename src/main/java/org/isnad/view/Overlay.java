package org.isnad.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What lies over the window for a while, one thing at a time: settings, the list of keys.
///
/// Put it over the window's content in a [StackPane]. Esc and a click beside it close it, the focus goes round in it,
/// and back to where it was when it closes.
public final class Overlay extends StackPane {

    /// What lies in the middle stands alone; beside what lies at an edge one goes on reading.
    private static final PseudoClass VEILED = PseudoClass.getPseudoClass("veiled");

    private @Nullable Region shown;
    private @Nullable Node focusedBefore;

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setManaged(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        addEventFilter(KeyEvent.KEY_PRESSED, this::goRound);
        setOnMouseClicked(click -> {
            if (equals(click.getTarget())) {
                close();
            }
        });
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .addListener((_, _, owner) -> leaveWithTheFocus(owner));
    }

    /// Shows `card`, or closes it where it is shown already.
    ///
    /// @param at where it stands; it keeps its own width and, unless at an edge, its own height
    public void toggle(Region card, Pos at) {
        if (card.equals(shown)) {
            close();
        } else {
            show(card, at);
        }
    }

    private void show(Region card, Pos at) {
        if (shown == null) {
            focusedBefore = Optional.ofNullable(getScene())
                    .map(scene -> scene.getFocusOwner())
                    .orElse(null);
        }
        shown = card;
        setAlignment(card, at);
        pseudoClassStateChanged(VEILED, at == Pos.CENTER);
        getChildren().setAll(card);
        setVisible(true);
        applyCss();
        layout();
        stops().stream().findFirst().ifPresent(Node::requestFocus);
    }

    public boolean isOpen() {
        return shown != null;
    }

    public void close() {
        var back = focusedBefore;
        vanish();
        if (back != null && Objects.equals(back.getScene(), getScene())) {
            back.requestFocus();
        }
    }

    private void vanish() {
        shown = null;
        focusedBefore = null;
        setVisible(false);
        getChildren().clear();
    }

    private void closeOnEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && isOpen()) {
            close();
            key.consume();
        }
    }

    /// A command such as "search" takes the focus elsewhere.
    private void leaveWithTheFocus(@Nullable Node owner) {
        if (isOpen() && owner != null && !isIn(owner, this)) {
            vanish();
        }
    }

    private void goRound(KeyEvent key) {
        if (key.getCode() != KeyCode.TAB || getScene() == null) {
            return;
        }
        var stops = stops();
        if (!stops.isEmpty()) {
            int at = stops.indexOf(getScene().getFocusOwner());
            stops.get(Math.floorMod(at + (key.isShiftDown() ? -1 : 1), stops.size()))
                    .requestFocus();
        }
        key.consume();
    }

    /// What can have the focus, in the order of the tree.
    private List<Node> stops() {
        List<Node> stops = new ArrayList<>();
        collect(this, stops);
        return stops;
    }

    private static void collect(Parent parent, List<Node> stops) {
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    stops.add(child);
                }
                if (child instanceof Parent inner) {
                    collect(inner, stops);
                }
            }
        }
    }

    private static boolean isIn(Node node, Parent whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }
}
