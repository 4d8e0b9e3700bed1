package org.isnad.page;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.BitSet;
import java.util.List;
import org.isnad.text.Letters;

/// Says which font each character of a text is set in.
///
/// A character that the face lacks is set in a fallback font, together with the marks and format characters that
/// follow it: a run that ended at one of these would tear the word or move the mark.
final class Ink {

    private final List<Font> regular;
    private final List<Font> bold;

    /// @param regular the fonts to try in turn
    /// @param bold the same for words in bold
    Ink(List<Font> regular, List<Font> bold) {
        this.regular = regular;
        this.bold = bold;
    }

    Font face() {
        return regular.getFirst();
    }

    /// `shown` with a font on every character.
    ///
    /// @param shown not empty
    AttributedString of(String shown, BitSet inBold) {
        var text = new AttributedString(shown);
        int from = 0;
        var font = fontAt(shown, 0, inBold);
        for (int at = 1; at < shown.length(); at++) {
            var next = staysWithTheLetterBefore(shown, at) ? font : fontAt(shown, at, inBold);
            if (!next.equals(font)) {
                text.addAttribute(TextAttribute.FONT, font, from, at);
                from = at;
                font = next;
            }
        }
        text.addAttribute(TextAttribute.FONT, font, from, shown.length());
        return text;
    }

    private Font fontAt(String shown, int at, BitSet inBold) {
        var chain = inBold.get(at) ? bold : regular;
        int letter = shown.codePointAt(at);
        for (var font : chain) {
            if (font.canDisplay(letter)) {
                return font;
            }
        }
        return chain.getFirst();
    }

    static boolean staysWithTheLetterBefore(String shown, int at) {
        char c = shown.charAt(at);
        return isPartOfTheLetterBefore(shown, at) || Letters.isFormat(c) || c == Letters.TATWEEL;
    }

    /// A mark on a letter, or the second half of one that takes two code units.
    static boolean isPartOfTheLetterBefore(String shown, int at) {
        char c = shown.charAt(at);
        return Letters.isVowelMark(c)
                || isCombining(c)
                || (at > 0 && Character.isSurrogatePair(shown.charAt(at - 1), c));
    }

    static boolean isCombining(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
