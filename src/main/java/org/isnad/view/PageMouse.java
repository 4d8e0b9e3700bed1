package org.isnad.view;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.isnad.page.Spot;
import org.isnad.page.Steps;
import org.isnad.text.Span;
import org.isnad.view.PageSelection.Unit;

/// The mouse on the page: a drag selects and does nothing else, a click chooses what it hits.
final class PageMouse {

    private final PageView page;
    private final PageScroll scroll;
    private final PageSelection selection;
    private final AnimationTimer dragging = new PastTheEdge();
    private boolean pressed;
    private boolean dragged;
    private double x;
    private double y;
    /// The marked words under the last click: a further click among the same goes outward.
    private List<Span> chosen = List.of();
    private int depth;

    PageMouse(PageView page, PageScroll scroll, PageSelection selection) {
        this.page = page;
        this.scroll = scroll;
        this.selection = selection;
    }

    void pressed(MouseEvent mouse) {
        page.requestFocus();
        if (mouse.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = true;
        dragged = false;
        var spot = spot(mouse);
        var steps = Steps.in(scroll.layout().content());
        if (spot.fold().isPresent()) {
            pressed = false;
        } else if (mouse.isShiftDown()) {
            dragged = true;
            selection.extend(spot.caret(), steps);
        } else if (mouse.getClickCount() == 2) {
            selection.begin(Unit.WORD, spot.character(), steps);
        } else if (mouse.getClickCount() >= 3) {
            selection.begin(Unit.PARAGRAPH, spot.character(), steps);
        } else {
            selection.place(spot.caret());
        }
        page.selected();
    }

    void dragged(MouseEvent mouse) {
        x = mouse.getX();
        y = mouse.getY();
        if (pressed) {
            dragged = dragged || !mouse.isStillSincePress();
            extendTo(page.spotAt(x, y));
            dragging.start();
        }
    }

    private void extendTo(Spot spot) {
        if (dragged) {
            selection.extend(spot.caret(), Steps.in(scroll.layout().content()));
            page.selected();
        }
    }

    void released(MouseEvent mouse) {
        dragging.stop();
        if (mouse.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var spot = spot(mouse);
        if (spot.fold().isPresent() && !dragged) {
            page.toggle(spot.fold().get());
        } else if (pressed && !dragged && mouse.getClickCount() == 1) {
            choose(spot);
        }
        pressed = false;
    }

    private void choose(Spot spot) {
        var here = spot.onText() ? page.markedAt(spot.character()) : List.<Span>of();
        depth = !here.isEmpty() && here.equals(chosen) ? depth + 1 : 0;
        chosen = here;
        if (spot.onText()) {
            page.choose(spot.character(), depth);
        }
    }

    private Spot spot(MouseEvent mouse) {
        return page.spotAt(mouse.getX(), mouse.getY());
    }

    /// Scrolls while the mouse is held above or below the page, the faster the further.
    private final class PastTheEdge extends AnimationTimer {

        @Override
        public void handle(long now) {
            double past = y < 0 ? y : Math.max(0, y - scroll.height());
            if (past != 0) {
                page.scrollBy(Math.clamp(past / 4, -60, 60));
                extendTo(page.spotAt(x, Math.clamp(y, 0, scroll.height())));
            }
        }
    }
}
