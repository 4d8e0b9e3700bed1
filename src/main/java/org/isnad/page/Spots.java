package org.isnad.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.page.PageLayout.Shown;
import org.isnad.text.Span;

/// From points of a view to the characters drawn there, and back.
final class Spots {

    private Spots() {}

    static Spot at(PageLayout layout, Place top, double viewHeight, double x, double y) {
        var shown = layout.shown(top, viewHeight);
        var nearest = shown.stream().min(Comparator.comparingDouble(line -> distance(line, x, y)));
        if (nearest.isEmpty()) {
            return new Spot(0, 0, false, Optional.empty());
        }
        var line = nearest.get().line();
        boolean inLine = y >= nearest.get().top() && y < nearest.get().bottom();
        boolean onText = inLine && x >= line.inkLeft() && x < line.inkRight();
        var fold = inLine && line.section().isFold() && x >= layout.columnLeft() && x < layout.columnRight()
                ? Optional.of(line.section().span())
                : Optional.<Span>empty();
        int caret = y < nearest.get().top() ? line.span().start() : caret(line, x);
        return new Spot(
                caret,
                letter(layout, line.characterAt(x)),
                onText && !line.section().isFold(),
                fold);
    }

    /// The caret at the end of a broken line stands before the space it was broken at, not on the next line.
    static int caret(SetLine line, double x) {
        return Math.min(line.caretAt(x), line.base() + line.line().caretEnd());
    }

    /// The letter that a mark stands on; the first half of one that takes two code units.
    private static int letter(PageLayout layout, int character) {
        var text = layout.content().text();
        int at = character;
        while (at > 0 && at < text.length() && Ink.isPartOfTheLetterBefore(text, at)) {
            at--;
        }
        return at;
    }

    /// Lines above and below count before lines beside: cells of a row stand beside each other.
    private static double distance(Shown line, double x, double y) {
        double down = Math.max(0, Math.max(line.top() - y, y - line.bottom()));
        double across =
                Math.max(0, Math.max(line.line().inkLeft() - x, x - line.line().inkRight()));
        return down * 10_000 + across;
    }

    static List<Box> boxes(PageLayout layout, Place top, double viewHeight, Span span) {
        var boxes = new ArrayList<Box>();
        for (var shown : layout.shown(top, viewHeight)) {
            var line = shown.line();
            var stretch = line.span().intersection(span);
            if (!stretch.isEmpty()) {
                for (var box : Boxes.of(line.cover(stretch))) {
                    boxes.add(new Box(
                            line.x() + box.getX(), shown.baseline() + box.getY(), box.getWidth(), box.getHeight()));
                }
            }
        }
        return boxes;
    }
}
