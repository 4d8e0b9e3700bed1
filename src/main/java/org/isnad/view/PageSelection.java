package org.isnad.view;

import org.isnad.page.PageLayout;
import org.isnad.page.Steps;
import org.isnad.text.Span;

/// The words chosen on a page: from where one began, the anchor, to where one is, the focus.
final class PageSelection {

    /// What a drag or a further Shift+click takes at a time.
    enum Unit {
        LETTER,
        WORD,
        PARAGRAPH
    }

    private Span anchor = new Span(0, 0);
    private int focus;
    private Unit unit = Unit.LETTER;
    /// Where one goes up and down, kept over shorter lines; below 0 where one has not yet.
    private double goalX = -1;

    int focus() {
        return focus;
    }

    /// All that is chosen; empty, at the caret, for none.
    Span span() {
        return focus >= anchor.end() ? new Span(anchor.start(), focus) : new Span(focus, anchor.end());
    }

    void place(int caret) {
        anchor = new Span(caret, caret);
        focus = caret;
        unit = Unit.LETTER;
        goalX = -1;
    }

    void choose(Span span) {
        anchor = new Span(span.start(), span.start());
        focus = span.end();
        unit = Unit.LETTER;
        goalX = -1;
    }

    /// Begins with a whole word or paragraph, which stays chosen whichever way one goes on.
    void begin(Unit by, int character, Steps steps) {
        unit = by;
        anchor = whole(character, steps);
        focus = anchor.end();
        goalX = -1;
    }

    /// Goes on to a caret by what was begun with.
    void extend(int caret, Steps steps) {
        goalX = -1;
        if (unit == Unit.LETTER) {
            focus = caret;
            return;
        }
        var here = whole(caret, steps);
        focus = here.start() < anchor.start() ? Math.min(here.start(), caret) : Math.max(anchor.end(), here.end());
    }

    private Span whole(int character, Steps steps) {
        return switch (unit) {
            case LETTER -> new Span(character, character);
            case WORD -> steps.wordAt(character);
            case PARAGRAPH -> steps.paragraphAt(character);
        };
    }

    /// Goes one line down, or up, staying under where one began to.
    void goLine(PageLayout layout, boolean below) {
        double x = goalX >= 0 ? goalX : layout.caretX(focus);
        focus = layout.caretOnNextLine(focus, below, x);
        goalX = x;
    }

    /// Goes so many pixels down, or up, staying under where one began to.
    void go(PageLayout layout, double down) {
        double x = goalX >= 0 ? goalX : layout.caretX(focus);
        focus = layout.caretBeyond(focus, down, x);
        goalX = x;
    }
}
