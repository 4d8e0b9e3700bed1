package org.isnad.page;

import java.awt.font.GlyphVector;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Which characters each glyph of a run stands for, so that the words can be read back from them.
///
/// A font may draw one letter with several glyphs (its body, its dots) and several letters with one (lam and alef). Of
/// the glyphs of a cluster the widest stands for its letters, and each of the others for one of its vowel marks, or for
/// nothing.
final class GlyphText {

    /// Letters that are one glyph have a character of their own in Unicode's Arabic Presentation Forms: «لا» is U+FEFB.
    /// Programs that turn the glyphs of a line around then keep its letters in order.
    private static final Map<String, String> LIGATURES = ligatures();

    private GlyphText() {}

    private static Map<String, String> ligatures() {
        var ligatures = new HashMap<String, String>();
        for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
            var form = String.valueOf(c);
            var letters = Normalizer.normalize(form, Normalizer.Form.NFKC);
            if (letters.length() > 1 && letters.codePoints().allMatch(Character::isLetter)) {
                ligatures.putIfAbsent(letters, form);
            }
        }
        return Map.copyOf(ligatures);
    }

    /// For each glyph what it stands for; empty for nothing.
    ///
    /// @param text of the run
    /// @param rightToLeft whether the run is
    static String[] of(GlyphVector shaped, String text, boolean rightToLeft) {
        var said = new String[shaped.getNumGlyphs()];
        Arrays.fill(said, "");
        int[] starts = clusterStarts(shaped, text);
        for (int i = 0; i < starts.length; i++) {
            int start = i == 0 ? 0 : starts[i];
            int end = i + 1 < starts.length ? starts[i + 1] : text.length();
            said[widest(shaped, start, end)] = spoken(text.substring(start, end), rightToLeft);
        }
        return said;
    }

    /// Where the letters begin that are drawn for themselves; a vowel mark belongs to the letter before it, lest a
    /// program take it for a word.
    private static int[] clusterStarts(GlyphVector shaped, String text) {
        int count = shaped.getNumGlyphs();
        int first =
                IntStream.range(0, count).map(shaped::getGlyphCharIndex).min().orElse(0);
        return IntStream.range(0, count)
                .map(shaped::getGlyphCharIndex)
                .filter(at -> at == first || !Ink.staysWithTheLetterBefore(text, at))
                .sorted()
                .distinct()
                .toArray();
    }

    /// The widest glyph of the characters from `start` to `end`.
    private static int widest(GlyphVector shaped, int start, int end) {
        return IntStream.range(0, shaped.getNumGlyphs())
                .filter(glyph -> shaped.getGlyphCharIndex(glyph) >= start && shaped.getGlyphCharIndex(glyph) < end)
                .boxed()
                .max(Comparator.comparingDouble(glyph -> advance(shaped, glyph)))
                .orElseThrow();
    }

    /// Programs turn around what runs right to left, the characters of one glyph too: so they stand turned around
    /// already.
    private static String spoken(String characters, boolean rightToLeft) {
        int letters = 0;
        while (letters < characters.length() && !(letters > 0 && Ink.isCombining(characters.charAt(letters)))) {
            letters++;
        }
        var letter = characters.substring(0, letters);
        var one = LIGATURES.getOrDefault(letter, letter) + characters.substring(letters);
        return rightToLeft ? new StringBuilder(one).reverse().toString() : one;
    }

    private static double advance(GlyphVector shaped, int glyph) {
        return shaped.getGlyphMetrics(glyph).getAdvanceX();
    }
}
