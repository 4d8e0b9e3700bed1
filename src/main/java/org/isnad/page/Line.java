package org.isnad.page;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextHitInfo;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One line of shaped text; its offsets count from the start of the paragraph it was broken from.
///
/// @param layout null where there is nothing to draw: a paragraph without a character
/// @param letters what the layout was made of, from its first character to its last
/// @param start the first character
/// @param end behind the last, the white space at which it was broken included
/// @param caretEnd the last place for a caret: before the white space at which it was broken, or at the end
record Line(@Nullable TextLayout layout, Letters letters, int start, int end, int caretEnd, boolean rightToLeft) {

    /// A stretch of a text with its fonts.
    record Letters(AttributedString text, int from, int to) {

        static final Letters NONE = new Letters(new AttributedString(""), 0, 0);
    }

    /// The same line of a text in which the paragraph starts at `by`.
    Line shifted(int by) {
        return new Line(layout, letters, start + by, end + by, caretEnd + by, rightToLeft);
    }

    /// Its width as the eye sees it, white space at its end left out.
    double width() {
        return layout == null ? 0 : layout.getVisibleAdvance();
    }

    /// Where its left edge stands so that its first letter touches the `left` or `right` edge of a column; white space
    /// at the end hangs out.
    double xIn(double left, double right) {
        if (layout == null) {
            return rightToLeft ? right : left;
        }
        return rightToLeft ? right - layout.getAdvance() : left;
    }

    void draw(Graphics2D g, double x, double baseline) {
        if (layout != null) {
            layout.draw(g, (float) x, (float) baseline);
        }
    }

    /// The character at `x` pixels from the line's left edge, as a place to put a caret.
    int caretAt(double x) {
        return layout == null ? start : start + hit(x).getInsertionIndex();
    }

    /// The character whose picture lies at `x` pixels from the line's left edge.
    int characterAt(double x) {
        return layout == null ? start : start + Math.max(0, Math.min(end - start - 1, hit(x).getCharIndex()));
    }

    private TextHitInfo hit(double x) {
        return Objects.requireNonNull(layout).hitTestChar((float) x, 0);
    }

    /// Where the caret before `offset` stands, in pixels from the line's left edge.
    double caretX(int offset) {
        if (layout == null) {
            return 0;
        }
        int within = Math.max(0, Math.min(end - start, offset - start));
        var hit = within == end - start ? TextHitInfo.trailing(Math.max(0, within - 1)) : TextHitInfo.leading(within);
        return layout.getCaretInfo(hit)[0];
    }

    /// What `from` to `to` cover, between `top` and `bottom`, the line's left edge at 0.
    ///
    /// The second letter of a ligature and a mark alone have no width of their own: they take that of the letter
    /// they are drawn with.
    Shape cover(int from, int to, double top, double bottom) {
        int first = Math.max(0, from - start);
        int last = Math.min(end - start, to - start);
        if (layout == null || first >= last) {
            return new Path2D.Double();
        }
        var within =
                new Rectangle2D.Double(rightToLeft ? layout.getAdvance() - width() : 0, top, width(), bottom - top);
        var shape = layout.getLogicalHighlightShape(first, last, within);
        while (Boxes.of(shape).isEmpty() && first > 0) {
            shape = layout.getLogicalHighlightShape(--first, last, within);
        }
        return shape;
    }
}
