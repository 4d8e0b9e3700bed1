package org.isnad.page;

import java.awt.Shape;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.page.Pen.Stroke;

/// One side of paper, composed: all that is drawn on it, in order; lengths in points from its top left corner.
///
/// @param number from 1
public record Sheet(int number, double width, double height, List<Stretch> stretches) {

    public Sheet {
        stretches = List.copyOf(stretches);
    }

    /// What belongs together on a sheet: the lines of a paragraph, or what stands around the text.
    ///
    /// @param block which of the blocks, counted from 0; the same on each sheet that holds a part of it
    /// @param words of the block, where one looks for it by them: a heading's; else empty
    /// @param top where it begins
    public record Stretch(Role role, int block, String words, double top, List<Drawn> drawn) {

        public Stretch {
            drawn = List.copyOf(drawn);
        }
    }

    /// What a stretch is to who reads or listens to the text.
    public enum Role {
        TITLE,
        HEADING,
        PARAGRAPH,
        TABLE_ROW,
        /// Tints, bars, names in the margin, page numbers: not of the text.
        AROUND,
        /// A picture that has its words beside it, as the legend.
        FIGURE
    }

    /// Something on paper.
    public sealed interface Drawn {}

    /// A filled shape.
    ///
    /// @param colour as 0xRRGGBB
    public record Filled(Shape shape, int colour) implements Drawn {}

    /// A straight line.
    ///
    /// @param dashes the lengths of a dash and of the gap behind it; empty for a line without gaps
    public record Ruled(
            double fromX, double fromY, double toX, double toY, double width, int colour, List<Double> dashes)
            implements Drawn {

        public Ruled {
            dashes = List.copyOf(dashes);
        }

        Ruled(double fromX, double fromY, double toX, double toY, Stroke stroke) {
            this(fromX, fromY, toX, toY, stroke.width(), stroke.colour(), stroke.dashes());
        }
    }

    /// Letters of one font.
    ///
    /// @param font its PostScript name, by which [Fonts#file(String)] has it
    /// @param size in points
    /// @param glyphs from left to right
    public record Lettered(String font, double size, int colour, List<Glyph> glyphs) implements Drawn {

        public Lettered {
            glyphs = List.copyOf(glyphs);
        }

        /// The same with some of its glyphs only.
        public Lettered those(Predicate<Glyph> wanted) {
            return new Lettered(
                    font, size, colour, glyphs.stream().filter(wanted).toList());
        }
    }

    /// One glyph of a font.
    ///
    /// @param id its number in the font
    /// @param x of its origin
    /// @param y of its origin, downwards
    /// @param text the characters that it stands for; empty for none
    public record Glyph(int id, double x, double y, String text) {

        Glyph shifted(double byX, double byY) {
            return new Glyph(id, x + byX, y + byY, text);
        }

        /// The same to the eye, but not to who copies or searches.
        Glyph silent() {
            return new Glyph(id, x, y, "");
        }
    }
}
