package org.isnad.page;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.page.Sheet.Glyph;

/// The glyphs that a line is drawn with, where they stand and which characters they stand for.
///
/// A [TextLayout] draws its glyphs, but does not tell them: so its runs are shaped once more, in the same fonts, at the
/// same bidirectional levels and in the same context, which gives the same glyphs.
final class GlyphRuns {

    /// The engine's own codes for what is not drawn, as a joiner.
    private static final int INVISIBLE = 0xFFFE;

    private final char[] text;
    private final AttributedCharacterIterator attributes;
    private final TextLayout layout;

    private GlyphRuns(Line line) {
        layout = Objects.requireNonNull(line.layout());
        attributes = line.letters().text().getIterator();
        text = new char[attributes.getEndIndex()];
        for (int i = 0; i < text.length; i++) {
            text[i] = attributes.setIndex(i);
        }
    }

    /// A stretch in one font and one direction.
    ///
    /// @param glyphs from left to right, x and y counted from the line's left edge and base line
    record Run(Font font, List<Glyph> glyphs) {}

    /// The runs of a line from left to right.
    static List<Run> of(Line line) {
        if (line.layout() == null) {
            return List.of();
        }
        return new GlyphRuns(line).runs(line.letters().from(), line.letters().to());
    }

    private List<Run> runs(int from, int to) {
        var runs = new ArrayList<Run>();
        double x = 0;
        for (var piece : inVisualOrder(pieces(from, to))) {
            var flags = piece.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            var shaped = piece.font.layoutGlyphVector(Fonts.CONTEXT, text, piece.from, piece.to, flags);
            runs.add(new Run(piece.font, glyphs(shaped, piece, x)));
            x += shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
        }
        return runs;
    }

    private record Piece(int from, int to, Font font, byte level) {

        boolean rightToLeft() {
            return (level & 1) == 1;
        }
    }

    private List<Piece> pieces(int from, int to) {
        var pieces = new ArrayList<Piece>();
        int start = from;
        while (start < to) {
            attributes.setIndex(start);
            var font = (Font) attributes.getAttribute(TextAttribute.FONT);
            byte level = layout.getCharacterLevel(start - from);
            int end = start + 1;
            int limit = Math.min(to, attributes.getRunLimit(TextAttribute.FONT));
            while (end < limit && layout.getCharacterLevel(end - from) == level) {
                end++;
            }
            pieces.add(new Piece(start, end, font, level));
            start = end;
        }
        return pieces;
    }

    private static List<Piece> inVisualOrder(List<Piece> pieces) {
        var ordered = pieces.toArray(Piece[]::new);
        byte[] levels = new byte[ordered.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = ordered[i].level;
        }
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return List.of(ordered);
    }

    private List<Glyph> glyphs(GlyphVector shaped, Piece piece, double x) {
        var said = GlyphText.of(shaped, new String(text, piece.from, piece.to - piece.from), piece.rightToLeft());
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < said.length; i++) {
            int id = shaped.getGlyphCode(i);
            var at = shaped.getGlyphPosition(i);
            if (id < INVISIBLE) {
                glyphs.add(new Glyph(id, x + at.getX(), at.getY(), said[i]));
            }
        }
        return glyphs;
    }
}
