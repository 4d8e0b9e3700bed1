package org.isnad.page;

import java.awt.Shape;
import org.isnad.page.Measures.Leading;
import org.isnad.text.Span;

/// A line at its place in a section.
///
/// @param base where the line's offsets start to count, in the article's text
/// @param x of the left edge of its letters, on the page
/// @param top below the top of the section
record SetLine(Line line, int base, double x, double top, Leading leading, Section section) {

    /// The characters of the article that it shows; none, of a fold's line.
    Span span() {
        return section.isFold() ? section.drawn() : new Span(base + line.start(), base + line.end());
    }

    double bottom() {
        return top + leading.height();
    }

    double baseline() {
        return top + leading.baseline();
    }

    boolean rightToLeft() {
        return line.rightToLeft();
    }

    int caretAt(double pageX) {
        return section.isFold() ? section.span().start() : base + line.caretAt(pageX - x);
    }

    int characterAt(double pageX) {
        return section.isFold() ? section.span().start() : base + line.characterAt(pageX - x);
    }

    double caretX(int offset) {
        return x + line.caretX(offset - base);
    }

    /// What a stretch of the text covers, x and y from the line's own left edge and base line.
    Shape cover(Span stretch) {
        return line.cover(stretch.start() - base, stretch.end() - base, -leading.ascent(), leading.descent());
    }

    /// Where the eye sees letters begin and end.
    double inkLeft() {
        return rightToLeft() ? inkRight() - line.width() : x;
    }

    double inkRight() {
        return rightToLeft() && line.layout() != null ? x + line.layout().getAdvance() : x + line.width();
    }
}
