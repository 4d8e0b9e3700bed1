package org.isnad.page;

import java.awt.Font;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.text.Letters;

/// Breaks one paragraph into shaped lines.
final class Typesetter {

    /// A space is not drawn wider than this many times itself; a line that needs more stays ragged.
    private static final double WIDEST_SPACE = 4;

    private final String shown;
    private final AttributedString text;
    private final boolean rightToLeft;
    private final Font face;

    /// @param paragraph as it stands in the article; may be empty
    /// @param inBold which of its characters are set in bold
    Typesetter(String paragraph, Ink ink, BitSet inBold, boolean rightToLeft) {
        shown = drawable(paragraph);
        this.rightToLeft = rightToLeft;
        face = ink.face();
        text = shown.isEmpty() ? new AttributedString("") : ink.of(shown, inBold);
        if (!shown.isEmpty()) {
            text.addAttribute(
                    TextAttribute.RUN_DIRECTION,
                    rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        }
    }

    /// The lines at `width` pixels, each character on exactly one of them; at least one line.
    List<Line> lines(double width, boolean justified) {
        if (shown.isEmpty()) {
            return List.of(new Line(null, Line.Letters.NONE, 0, 0, 0, rightToLeft));
        }
        var lines = new ArrayList<Line>();
        var measurer = new LineBreakMeasurer(text.getIterator(), new LineBreaks(), Fonts.CONTEXT);
        while (measurer.getPosition() < shown.length()) {
            int start = measurer.getPosition();
            var layout = fitting(measurer, start, (float) width);
            int end = measurer.getPosition();
            var line =
                    new Line(layout, new Line.Letters(text, start, end), start, end, caretEnd(start, end), rightToLeft);
            lines.add(justified && end < shown.length() ? stretched(line, width) : line);
        }
        return lines;
    }

    /// The next line that really fits: the measurer overfills one line in a hundred by up to 6 pixels.
    private TextLayout fitting(LineBreakMeasurer measurer, int start, float width) {
        var layout = measurer.nextLayout(width);
        float asked = width;
        float over = layout.getVisibleAdvance() - width;
        while (over > .5f && asked > width / 2) {
            asked = Math.max(width / 2, asked - over - .5f);
            measurer.setPosition(start);
            layout = measurer.nextLayout(asked);
            over = layout.getVisibleAdvance() - width;
        }
        return wholeLetters(measurer, start, layout);
    }

    /// A word longer than the line is broken, but never between a letter and its marks.
    private TextLayout wholeLetters(LineBreakMeasurer measurer, int start, TextLayout layout) {
        int end = measurer.getPosition();
        int cut = end;
        while (cut < shown.length() && cut > start && Ink.staysWithTheLetterBefore(shown, cut)) {
            cut--;
        }
        if (cut == end) {
            return layout;
        }
        if (cut == start) {
            cut = end;
            while (cut < shown.length() && Ink.staysWithTheLetterBefore(shown, cut)) {
                cut++;
            }
        }
        measurer.setPosition(start);
        return measurer.nextLayout(Float.MAX_VALUE, cut, false);
    }

    /// The same line with wider spaces. Not by `getJustifiedLayout`, which throws on Arabic and tears letters.
    private Line stretched(Line line, double width) {
        int last = inkEnd(line.start(), line.end());
        int spaces = 0;
        for (int i = line.start(); i < last; i++) {
            spaces += shown.charAt(i) == ' ' ? 1 : 0;
        }
        double missing = width - line.width();
        if (spaces == 0 || missing < .5) {
            return line;
        }
        double space = face.getStringBounds(" ", Fonts.CONTEXT).getWidth();
        double times = 1 + missing / spaces / space;
        return times > WIDEST_SPACE ? line : withSpaces(line, last, times, width);
    }

    private Line withSpaces(Line line, int last, double times, double width) {
        var wider = new AttributedString(text.getIterator(null, line.start(), line.end()));
        for (int i = line.start(); i < last; i++) {
            if (shown.charAt(i) == ' ') {
                int at = i - line.start();
                var font = face.deriveFont(AffineTransform.getScaleInstance(times, 1));
                wider.addAttribute(TextAttribute.FONT, font, at, at + 1);
            }
        }
        var layout = new TextLayout(wider.getIterator(), Fonts.CONTEXT);
        var letters = new Line.Letters(wider, 0, line.end() - line.start());
        var stretched = new Line(layout, letters, line.start(), line.end(), line.caretEnd(), line.rightToLeft());
        return stretched.width() > width + .5 ? line : stretched;
    }

    private int inkEnd(int start, int end) {
        int last = end;
        while (last > start && Letters.isBlank(shown.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private int caretEnd(int start, int end) {
        int last = inkEnd(start, end);
        return end == shown.length() || last == start || last == end ? end : last;
    }

    /// The same text, character for character, without what the engine would draw as a box or not at all.
    private static String drawable(String paragraph) {
        var shown = new StringBuilder(paragraph);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c == Letters.BYTE_ORDER_MARK) {
                shown.setCharAt(i, '\u200B');
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                shown.setCharAt(i, ' ');
            } else if (isLoneSurrogate(shown, i)) {
                shown.setCharAt(i, '\uFFFD');
            }
        }
        return shown.toString();
    }

    private static boolean isLoneSurrogate(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /// Whether the first letter of a script with a direction runs right to left.
    static boolean startsRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT) {
                return true;
            }
        }
        return false;
    }

    /// Whether a paragraph runs right to left: it has a letter of a script that does.
    static boolean isRightToLeft(String paragraph) {
        for (int i = 0; i < paragraph.length(); i++) {
            byte direction = Character.getDirectionality(paragraph.charAt(i));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT) {
                return true;
            }
        }
        return false;
    }
}
