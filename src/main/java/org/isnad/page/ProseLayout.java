package org.isnad.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.isnad.page.Measures.Leading;
import org.isnad.page.PageStyle.Face;
import org.isnad.text.Span;

/// A short text of the interface in lines: a message, a snippet, an item of a panel.
public final class ProseLayout {

    /// In pixels: no paragraph breaks in it.
    public static final double WIDER_THAN_ANY = 1e6;

    private final ProseStyle style;
    private final double width;
    private final Leading leading;
    private final List<Line> lines;

    /// How a prose is set.
    ///
    /// @param size of the letters in pixels
    /// @param rightToLeft the direction of the whole, whatever its letters
    /// @param mostLines more are cut off with an ellipsis; 0 for no limit
    public record ProseStyle(
            Face face, float size, boolean bold, boolean rightToLeft, boolean centred, int mostLines) {}

    /// The colours of a prose, as 0xAARRGGBB.
    ///
    /// @param highlight the ground of highlighted words
    /// @param highlighted their letters
    public record ProseColours(int ink, int highlight, int highlighted) {}

    private ProseLayout(ProseStyle style, double width, Leading leading, List<Line> lines) {
        this.style = style;
        this.width = width;
        this.leading = leading;
        this.lines = lines;
    }

    /// A text in lines.
    ///
    /// @param bold stretches set in bold
    /// @param width in pixels
    public static ProseLayout of(String text, List<Span> bold, ProseStyle style, double width) {
        var regular = Fonts.chain(style.face(), style.bold(), style.size());
        var ink = new Ink(regular, bold.isEmpty() ? regular : Fonts.chain(style.face(), true, style.size()));
        var lines = Paragraphs.lines(text, bold, ink, style, Math.max(1, width));
        return new ProseLayout(style, width, Leading.of(ink.face(), 1), lines);
    }

    /// Reads a face, and sets and paints words in it, so that the first text that is seen need not wait for that.
    public static void prepare(Face face) {
        var words = "إسناد: من قال، ومن نقل";
        var style = new ProseStyle(face, 14, false, true, false, 2);
        int side = 90;
        of(words, List.of(new Span(0, 5)), style, side)
                .paint(new int[side * side], side, side, 1, new ProseColours(0xFF000000, 0, 0), List.of());
    }

    /// The width that its widest line takes up.
    public double widest() {
        return Math.ceil(lines.stream().mapToDouble(Line::width).max().orElse(0)) + 1;
    }

    /// Whether words run right to left by their own letters.
    public static boolean isRightToLeft(String text) {
        return Typesetter.isRightToLeft(text);
    }

    public double width() {
        return width;
    }

    public double height() {
        return lines.size() * leading.height();
    }

    /// The base line of the first line, below the top.
    public double baseline() {
        return leading.baseline();
    }

    List<Line> lines() {
        return lines;
    }

    Leading leading() {
        return leading;
    }

    public int lineCount() {
        return lines.size();
    }

    /// Paints it on nothing.
    ///
    /// @param pixels width times height of them, alpha premultiplied, all 0
    public void paint(int[] pixels, int width, int height, double scale, ProseColours colours, List<Span> highlights) {
        var g = Canvas.on(pixels, width, height, scale);
        for (int i = 0; i < lines.size(); i++) {
            paint(g, lines.get(i), i * leading.height() + leading.baseline(), colours, highlights);
        }
        g.dispose();
    }

    private void paint(Graphics2D g, Line line, double baseline, ProseColours colours, List<Span> highlights) {
        double x = x(line);
        g.translate(x, baseline);
        g.setColor(new Color(colours.ink(), true));
        line.draw(g, 0, 0);
        for (var span : highlights) {
            var cover = line.cover(span.start(), span.end(), -leading.ascent(), leading.descent());
            var clip = g.getClip();
            g.setColor(new Color(colours.highlight(), true));
            g.fill(cover);
            // Drawn whole and cut to the words: letters that join across the edge stay joined.
            g.clip(cover);
            g.setColor(new Color(colours.highlighted(), true));
            line.draw(g, 0, 0);
            g.setClip(clip);
        }
        g.translate(-x, -baseline);
    }

    private double x(Line line) {
        double start = line.xIn(0, width);
        double free = (width - line.width()) / 2;
        return !style.centred() ? start : style.rightToLeft() ? start - free : start + free;
    }
}
