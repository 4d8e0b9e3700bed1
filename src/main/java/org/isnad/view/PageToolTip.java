package org.isnad.view;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Names what lies under a mouse that rests on the page.
final class PageToolTip {

    private static final double WIDEST = 360;

    private final PageView page;
    private final Prose words = new Prose();
    private final FirstUse<Tooltip> tip = new FirstUse<>(this::tip);
    private final PauseTransition rest = new PauseTransition(Duration.millis(400));
    private String shown = "";

    PageToolTip(PageView page) {
        this.page = page;
        words.setDirection(Prose.Direction.TEXT);
        words.setMaxWidth(WIDEST);
    }

    private Tooltip tip() {
        var made = new Tooltip();
        made.setGraphic(words);
        made.getStyleClass().add("page-tool-tip");
        return made;
    }

    void moved(MouseEvent mouse) {
        var spot = page.spotAt(mouse.getX(), mouse.getY());
        var names = spot.onText() ? page.namesAt(spot.character()) : "";
        if (names.equals(shown)) {
            return;
        }
        hide();
        shown = names;
        if (!names.isEmpty()) {
            rest.setOnFinished(_ -> show((Node) mouse.getSource(), mouse.getScreenX(), mouse.getScreenY()));
            rest.playFromStart();
        }
    }

    private void show(Node over, double screenX, double screenY) {
        words.setText(shown);
        words.setPrefWidth(Math.min(WIDEST, words.prefWidth(-1)));
        tip.get().show(over, screenX + 12, screenY + 16);
    }

    void hide() {
        rest.stop();
        if (!shown.isEmpty()) {
            tip.get().hide();
            shown = "";
        }
    }
}
