package org.isnad.page;

import org.isnad.page.PageStyle.Face;
import org.isnad.page.PageStyle.Palette;

/// How sheets are set.
///
/// @param size of the text's letters in points, 8 to 72
/// @param grey whether all colours are made grey
public record Format(Paper paper, Face face, float size, boolean grey) {

    /// The size that a newspaper's Naskh is easy to read at, on paper.
    public static final float COMFORTABLE = 12.5f;

    private static final double TOP = 74;
    private static final double BOTTOM = 62;
    private static final double START = 96;
    private static final double END = 58;
    private static final double BOX_PADDING = 12;
    private static final float SMALL = .84f;

    /// A size of paper, in points.
    public enum Paper {
        A4(595.28, 841.89),
        LETTER(612, 792);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }

        public double width() {
            return width;
        }

        public double height() {
            return height;
        }
    }

    double top() {
        return TOP;
    }

    double bottom() {
        return paper.height - BOTTOM;
    }

    double left() {
        return END;
    }

    double right() {
        return paper.width - START;
    }

    Colours colours() {
        var light = Colours.of(Palette.LIGHT);
        return grey ? light.inGrey() : light;
    }

    Measures measures(Manuscript.Kind kind) {
        return switch (kind) {
            case TEXT -> new Measures(style(size), paper.width, left(), right());
            case BOX -> new Measures(style(size * SMALL), paper.width, left() + BOX_PADDING, right() - BOX_PADDING);
            case LEGEND -> new Measures(style(size * SMALL), paper.width, left(), right());
        };
    }

    private PageStyle style(float letters) {
        return new PageStyle(face, Math.max(8, letters), 1, 120, true, Palette.LIGHT);
    }
}
