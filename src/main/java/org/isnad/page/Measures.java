package org.isnad.page;

import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;

/// The lengths of a page, in pixels, that follow from its style and its width.
final class Measures {

    /// Ordinary newspaper prose, spaces and all, to measure an average letter by.
    private static final String SAMPLE = "وقالت الصحيفة إن الوفدين التقيا صباح اليوم في العاصمة وبحثا مدة ساعتين سبل"
            + " التعاون بين البلدين، ثم عقدا مؤتمرا صحفيا أعلنا فيه ما توصلا إليه من نتائج.";

    private final PageStyle style;
    private final double width;
    private final double left;
    private final double right;
    private final double letter;
    private final Map<Block.Style, Leading> leadings = new EnumMap<>(Block.Style.class);
    private final Map<Block.Style, Ink> inks = new EnumMap<>(Block.Style.class);

    /// The column in the middle of a page, as wide as the style wants it and the page allows.
    Measures(PageStyle style, double width) {
        this.style = style;
        this.width = width;
        letter = letter(style);
        double margin = Math.clamp(width * .08, 4, style.size() * 1.8);
        double column = Math.max(1, Math.min(width - 2 * margin, style.columnWidth() * letter));
        left = (width - column) / 2;
        right = left + column;
    }

    /// A column that stands where it is told to.
    Measures(PageStyle style, double width, double left, double right) {
        this.style = style;
        this.width = width;
        this.left = left;
        this.right = right;
        letter = letter(style);
    }

    private static double letter(PageStyle style) {
        return Fonts.font(style.face(), false, style.size())
                        .getStringBounds(SAMPLE, Fonts.CONTEXT)
                        .getWidth()
                / SAMPLE.length();
    }

    PageStyle style() {
        return style;
    }

    double width() {
        return width;
    }

    /// The left edge of the column.
    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double column() {
        return right - left;
    }

    /// How many letters of a block fill a line, about.
    double lettersALine(Block.Style block) {
        return column() / (letter * times(block));
    }

    Ink ink(Block.Style block) {
        return inks.computeIfAbsent(block, this::newInk);
    }

    private Ink newInk(Block.Style block) {
        boolean bold = block == Block.Style.TITLE || block == Block.Style.HEADING;
        var chain = Fonts.chain(style.face(), bold, (float) (style.size() * times(block)));
        return new Ink(chain, chain);
    }

    Leading leading(Block.Style block) {
        return leadings.computeIfAbsent(
                block, of -> Leading.of(ink(of).face(), of == Block.Style.TITLE ? 1 : style.lineSpacing()));
    }

    static double times(Block.Style block) {
        return switch (block) {
            case TITLE -> 1.45;
            case HEADING -> 1.15;
            case PARAGRAPH -> 1;
            case TABLE_ROW -> .92;
            case FURNITURE -> .85;
        };
    }

    double spaceBefore(Section section, boolean first) {
        if (first) {
            return style.size();
        }
        if (section.role() == Section.Role.CONTINUED) {
            return 0;
        }
        return style.size()
                * switch (section.style()) {
                    case TITLE, HEADING -> 1;
                    case PARAGRAPH -> .6;
                    case TABLE_ROW -> .15;
                    case FURNITURE -> section.isFold() ? 1 : .2;
                };
    }

    double spaceAtTheEnd() {
        return style.size() * 2;
    }

    /// How the lines of a block stand below each other.
    ///
    /// @param above from a line's top to the top of its letters' box
    /// @param ascent from there to the base line
    /// @param descent from the base line to the bottom of the letters' box
    record Leading(double above, double ascent, double descent, double height) {

        static Leading of(Font font, double spacing) {
            var metrics = font.getLineMetrics("ا", Fonts.CONTEXT);
            double box = metrics.getAscent() + metrics.getDescent();
            double height = Math.ceil(box * spacing);
            return new Leading((height - box) / 2, metrics.getAscent(), metrics.getDescent(), height);
        }

        double baseline() {
            return above + ascent;
        }

        double bottom() {
            return above + ascent + descent;
        }
    }
}
