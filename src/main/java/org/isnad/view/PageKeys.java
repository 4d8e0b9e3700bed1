package org.isnad.view;

import javafx.scene.input.KeyEvent;
import org.isnad.page.Steps;

/// The keys of the page: with Shift they select, without they scroll. In a paragraph from right to left ← goes forward.
final class PageKeys {

    private final PageView page;
    private final PageScroll scroll;
    private final PageSelection selection;

    PageKeys(PageView page, PageScroll scroll, PageSelection selection) {
        this.page = page;
        this.scroll = scroll;
        this.selection = selection;
    }

    void pressed(KeyEvent key) {
        if (key.isAltDown() || key.isMetaDown()) {
            return;
        }
        boolean done = (key.isShiftDown() && select(key)) || (key.isShortcutDown() && command(key)) || scroll(key);
        if (done) {
            key.consume();
        }
    }

    private boolean command(KeyEvent key) {
        return switch (key.getCode()) {
            case C, INSERT -> {
                page.copy();
                yield true;
            }
            case A -> {
                page.selectAll();
                yield true;
            }
            default -> false;
        };
    }

    private boolean scroll(KeyEvent key) {
        double line = scroll.layout().lineHeight();
        double screen = Math.max(line, scroll.height() - line);
        switch (key.getCode()) {
            case UP, KP_UP -> page.scrollBy(-line);
            case DOWN, KP_DOWN -> page.scrollBy(line);
            case PAGE_UP -> page.scrollBy(-screen);
            case PAGE_DOWN -> page.scrollBy(screen);
            case SPACE -> page.scrollBy(key.isShiftDown() ? -screen : screen);
            case HOME -> page.scrollToStart();
            case END -> page.scrollToEnd();
            case ENTER -> page.toggleFurniture();
            case ESCAPE -> {
                if (page.getSelection().isEmpty()) {
                    return false;
                }
                page.clearSelection();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean select(KeyEvent key) {
        var layout = scroll.layout();
        var steps = Steps.in(layout.content());
        if (key.getCode().isNavigationKey()) {
            page.beginAtFirstLine();
        }
        int at = selection.focus();
        boolean byWord = key.isShortcutDown();
        double screen = scroll.height() - layout.lineHeight();
        switch (key.getCode()) {
            case LEFT, KP_LEFT ->
                extend(layout.isRightToLeft(at) ? forward(steps, at, byWord) : back(steps, at, byWord));
            case RIGHT, KP_RIGHT ->
                extend(layout.isRightToLeft(at) ? back(steps, at, byWord) : forward(steps, at, byWord));
            case UP, KP_UP -> {
                if (byWord) {
                    extend(paragraphStart(steps, at));
                } else {
                    goLine(false);
                }
            }
            case DOWN, KP_DOWN -> {
                if (byWord) {
                    extend(paragraphEnd(steps, at));
                } else {
                    goLine(true);
                }
            }
            case PAGE_UP -> go(-screen);
            case PAGE_DOWN -> go(screen);
            case HOME -> extend(byWord ? 0 : layout.lineAt(at).start());
            case END -> extend(byWord ? layout.content().text().length() : layout.lineEnd(at));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int forward(Steps steps, int at, boolean byWord) {
        return byWord ? steps.nextWord(at) : steps.nextLetter(at);
    }

    private static int back(Steps steps, int at, boolean byWord) {
        return byWord ? steps.previousWord(at) : steps.previousLetter(at);
    }

    private static int paragraphStart(Steps steps, int at) {
        int start = steps.paragraphAt(at).start();
        return start < at ? start : steps.paragraphAt(Math.max(0, start - 1)).start();
    }

    private static int paragraphEnd(Steps steps, int at) {
        int end = steps.paragraphAt(at).end();
        return end > at ? end : steps.paragraphAfter(at).end();
    }

    private void extend(int caret) {
        selection.extend(caret, Steps.in(scroll.layout().content()));
        page.selectionMoved();
    }

    private void goLine(boolean below) {
        selection.goLine(scroll.layout(), below);
        page.selectionMoved();
    }

    private void go(double down) {
        selection.go(scroll.layout(), down);
        page.selectionMoved();
    }
}
