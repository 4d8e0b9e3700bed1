package org.isnad.view;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// What a screen reader is told about the page.
final class PageAccess {

    private final PageView page;
    private final PageScroll scroll;
    private final PageSelection selection;

    PageAccess(PageView page, PageScroll scroll, PageSelection selection) {
        this.page = page;
        this.scroll = scroll;
        this.selection = selection;
    }

    boolean answers(AccessibleAttribute attribute) {
        return switch (attribute) {
            case TEXT,
                    SELECTION_START,
                    SELECTION_END,
                    CARET_OFFSET,
                    EDITABLE,
                    LINE_FOR_OFFSET,
                    LINE_START,
                    LINE_END,
                    OFFSET_AT_POINT,
                    BOUNDS_FOR_RANGE -> true;
            default -> false;
        };
    }

    @Nullable
    Object answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> page.getContent().text();
            case SELECTION_START -> page.getSelection().start();
            case SELECTION_END -> page.getSelection().end();
            case CARET_OFFSET -> selection.focus();
            case EDITABLE -> false;
            // Lines are numbered by where they start: counting them would mean laying out the whole text.
            case LINE_FOR_OFFSET ->
                scroll.layout().lineAt((Integer) parameters[0]).start();
            case LINE_START -> scroll.layout().lineAt((Integer) parameters[0]).start();
            case LINE_END -> scroll.layout().lineAt((Integer) parameters[0]).end();
            case OFFSET_AT_POINT -> offsetAt((Point2D) parameters[0]);
            case BOUNDS_FOR_RANGE -> bounds((Integer) parameters[0], (Integer) parameters[1]);
            default -> null;
        };
    }

    private int offsetAt(Point2D screen) {
        var here = page.surfaceToLocal(screen);
        return page.spotAt(here.getX(), here.getY()).character();
    }

    private Bounds[] bounds(int start, int end) {
        var span = new Span(Math.max(0, start), Math.max(start, end + 1));
        return scroll.layout().boxes(scroll.top(), scroll.height(), span).stream()
                .map(box -> page.surfaceToScreen(new BoundingBox(box.x(), box.y(), box.width(), box.height())))
                .toArray(Bounds[]::new);
    }
}
