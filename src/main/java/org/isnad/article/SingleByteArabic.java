package org.isnad.article;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.text.Letters;
import org.isnad.text.Words;

/// Tells windows-1256 from ISO-8859-6, which give most bytes other letters, by which reading looks like Arabic.
final class SingleByteArabic {

    private static final Charset WINDOWS = Charset.forName("windows-1256");
    private static final Charset ISO = Charset.forName("ISO-8859-6");

    private static final String FREQUENT = "ليمنورتبعد";
    private static final String RARE = "ظغثذضئؤآ";

    private SingleByteArabic() {}

    /// The likelier reading; nothing if most Arabic letters of either stand in words with Latin ones.
    static Optional<Decoded> read(byte[] bytes) {
        return Stream.of(WINDOWS, ISO)
                .flatMap(charset -> Decoded.strict(bytes, charset).stream())
                .filter(decoded -> isArabic(decoded.text()))
                .max(Comparator.comparingInt(decoded -> likeness(decoded.text())));
    }

    private static boolean isArabic(String text) {
        int pure = 0;
        int mixed = 0;
        for (var word : Words.of(text)) {
            int letters = Math.toIntExact(word.folded()
                    .chars()
                    .filter(c -> Letters.isArabicLetter((char) c))
                    .count());
            if (letters == word.folded().length()) {
                pure += letters;
            } else {
                mixed += letters;
            }
        }
        return pure > mixed;
    }

    /// How much `text` looks like Arabic: letters in their places count for it; letters that never stand there,
    /// against.
    static int likeness(String text) {
        int likeness = 0;
        for (int i = 0; i < text.length(); i++) {
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char c = text.charAt(i);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            likeness += likeness(before, c, after);
        }
        return likeness;
    }

    private static int likeness(char before, char c, char after) {
        boolean inArabic = Letters.isArabicLetter(before) || Letters.isArabicLetter(after);
        if (Letters.isVowelMark(c)) {
            return Letters.isArabic(before) ? 0 : -3;
        } else if (Letters.isArabicLetter(c)) {
            return likenessOfLetter(before, c, after);
        } else if (c > '\u007F' && (Character.isLetter(c) || Character.getType(c) == Character.MODIFIER_SYMBOL)) {
            return inArabic ? -3 : -1;
        } else if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
            return -3;
        }
        return 0;
    }

    private static int likenessOfLetter(char before, char c, char after) {
        return switch (c) {
            case Letters.TEH_MARBUTA, Letters.ALEF_MAQSURA -> Letters.isArabicLetter(after) ? -3 : 2;
            case Letters.ALEF -> after == Letters.LAM && !Letters.isArabicLetter(before) ? 4 : 2;
            case Letters.HAMZA -> Letters.isArabicLetter(before) ? 1 : -2;
            default -> isOfTheAlphabet(c) ? likenessByFrequency(c) : -2;
        };
    }

    /// The letters of which Arabic is mostly made against those that are rare in it.
    private static int likenessByFrequency(char c) {
        return FREQUENT.indexOf(c) >= 0 ? 2 : RARE.indexOf(c) >= 0 ? 0 : 1;
    }

    private static boolean isOfTheAlphabet(char c) {
        return c >= Letters.HAMZA && c <= Letters.YEH;
    }
}
