package org.isnad.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.isnad.page.PageLayout.Shown;
import org.isnad.page.Pen.Stroke;
import org.isnad.text.Span;

/// Paints what stands under the letters: grounds, and the lines that say what a mark is without its colour.
///
/// A direct quote has a double line below, a partial one a single line, an indirect one dashes; a name is
/// underlined, a nominal dotted; an outcome stands between corners; a fact has a line above. Grounds are
/// opaque, the later over the earlier, so that every pair of colours that meets is known.
final class MarkPainter {

    private final Pen pen;
    private final Colours colours;
    private final Look look;
    private final double em;
    private final double hair;

    /// @param em the size of the letters
    /// @param hair the width of the thinnest line
    MarkPainter(Pen pen, Colours colours, Look look, double em, double hair) {
        this.pen = pen;
        this.colours = colours;
        this.look = look;
        this.em = em;
        this.hair = hair;
    }

    void paint(Shown shown) {
        var span = shown.line().span();
        var marks = look.marks().overlapping(span).stream()
                .sorted(Comparator.comparingInt((Mark mark) -> layer(mark.kind())))
                .toList();
        for (var mark : marks) {
            paintGround(shown, mark, mark.span().intersection(span));
        }
        var selected = look.selection().intersection(span);
        if (!selected.isEmpty()) {
            fill(shown, selected, colours.selection());
        }
        for (var mark : marks) {
            paintLine(shown, mark, mark.span().intersection(span));
        }
    }

    /// What is painted over what.
    private static int layer(Mark.Kind kind) {
        return switch (kind) {
            case DIRECT_QUOTE, PARTIAL_QUOTE, INDIRECT_QUOTE -> 0;
            case OUTCOME -> 1;
            case FACT -> 2;
            case NAME, NOMINAL -> 3;
            case HIT -> 4;
            case CURRENT_HIT -> 5;
        };
    }

    private void paintGround(Shown shown, Mark mark, Span stretch) {
        switch (mark.kind()) {
            case DIRECT_QUOTE -> {
                fill(shown, stretch, colours.tint(mark.hue(), mark.strong()));
                underline(shown, mark, stretch, bottom(shown) - em * .02, 1);
                underline(shown, mark, stretch, bottom(shown) - em * .13, 1);
            }
            case PARTIAL_QUOTE -> {
                fill(shown, stretch, colours.tint(mark.hue(), mark.strong()));
                underline(shown, mark, stretch, bottom(shown) - em * .03, 1);
            }
            case INDIRECT_QUOTE -> {
                fill(shown, stretch, colours.tint(mark.hue(), mark.strong()));
                underline(shown, mark, stretch, bottom(shown) - em * .03, 1, em * .45, em * .25);
            }
            case OUTCOME -> {
                if (mark.strong()) {
                    fill(shown, stretch, colours.outcomeTint());
                }
            }
            case FACT, NAME, NOMINAL -> {
                if (mark.strong()) {
                    fill(shown, stretch, colours.tint(mark.hue(), true));
                }
            }
            case HIT -> fill(shown, stretch, colours.hit());
            case CURRENT_HIT -> fill(shown, stretch, colours.currentHit());
        }
    }

    private void paintLine(Shown shown, Mark mark, Span stretch) {
        double y = shown.baseline() + shown.line().leading().descent() * .62;
        switch (mark.kind()) {
            case NAME -> underline(shown, mark, stretch, y, mark.strong() ? 3 : 1.75);
            case NOMINAL -> dots(shown, mark, stretch, y, mark.strong() ? 3 : 2);
            case CURRENT_HIT -> frame(shown, stretch);
            case OUTCOME -> corners(shown, mark.span(), stretch);
            case FACT -> overline(shown, mark, stretch);
            case DIRECT_QUOTE, PARTIAL_QUOTE, INDIRECT_QUOTE, HIT -> {
                // Painted with their ground: an inner quote covers the line of an outer one.
            }
        }
    }

    void paintCaret(Shown shown) {
        var line = shown.line();
        int end = line.base() + line.line().caretEnd();
        look.caret()
                .filter(at -> !line.section().isFold() && at >= line.span().start() && at <= end)
                .ifPresent(at -> {
                    double x = line.caretX(at);
                    double top = shown.baseline() - line.leading().ascent();
                    pen.line(x, top, x, bottom(shown), new Stroke(colours.ink(), 1.5));
                });
    }

    private static double bottom(Shown shown) {
        return shown.baseline() + shown.line().leading().descent();
    }

    private Shape cover(Shown shown, Span stretch) {
        return AffineTransform.getTranslateInstance(shown.line().x(), shown.baseline())
                .createTransformedShape(shown.line().cover(stretch));
    }

    private void fill(Shown shown, Span stretch, int colour) {
        pen.ground(cover(shown, stretch), colour);
    }

    private void underline(Shown shown, Mark mark, Span stretch, double y, double thick, Double... dashes) {
        var stroke = new Stroke(colours.sign(mark.hue()), thick * hair, List.of(dashes));
        for (var box : boxes(shown, stretch)) {
            pen.line(box.getMaxX(), y, box.getX(), y, stroke);
        }
    }

    private void dots(Shown shown, Mark mark, Span stretch, double y, double thick) {
        underline(shown, mark, stretch, y, thick, Math.max(thick * hair, em * .1), em * .14);
    }

    /// The pieces of a stretch on a line, one where its letters run one way.
    private List<Rectangle2D> boxes(Shown shown, Span stretch) {
        return Boxes.of(cover(shown, stretch));
    }

    private void frame(Shown shown, Span stretch) {
        var stroke = new Stroke(colours.ink(), Math.max(1.25, em / 16));
        for (var box : boxes(shown, stretch)) {
            double left = box.getX() - 1;
            double right = box.getMaxX() + 1;
            double top = box.getY() + em * .1;
            double bottom = box.getMaxY() - em * .1;
            pen.line(left, top, right, top, stroke);
            pen.line(right, top, right, bottom, stroke);
            pen.line(right, bottom, left, bottom, stroke);
            pen.line(left, bottom, left, top, stroke);
        }
    }

    private void overline(Shown shown, Mark mark, Span stretch) {
        var stroke = new Stroke(colours.sign(mark.hue()), (mark.strong() ? 2.25 : 1.25) * hair);
        for (var box : boxes(shown, stretch)) {
            double y = box.getY() + shown.line().leading().ascent() * .1;
            pen.line(box.getMaxX(), y, box.getX(), y, stroke);
        }
    }

    /// Half a bracket where the outcome begins, above, and where it ends, below.
    private void corners(Shown shown, Span whole, Span stretch) {
        var boxes = boxes(shown, stretch);
        if (boxes.isEmpty()) {
            return;
        }
        var stroke = new Stroke(colours.outcome(), 1.5 * hair);
        boolean rightToLeft = shown.line().rightToLeft();
        double arm = em * .35;
        double inward = rightToLeft ? -arm : arm;
        if (whole.start() == stretch.start()) {
            double x = shown.line().caretX(stretch.start());
            double y = boxes.getFirst().getY() + em * .08;
            pen.line(x, y, x + inward, y, stroke);
            pen.line(x, y, x, y + arm, stroke);
        }
        if (whole.end() == stretch.end()) {
            double x = shown.line().caretX(stretch.end());
            double y = boxes.getFirst().getMaxY() - em * .08;
            pen.line(x, y, x - inward, y, stroke);
            pen.line(x, y, x, y - arm, stroke);
        }
    }
}
