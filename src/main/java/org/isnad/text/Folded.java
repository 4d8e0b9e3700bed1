package org.isnad.text;

import java.text.Normalizer;
import java.util.Arrays;

/// A text reduced to its bare letters for comparison, with the way back to where each letter stands.
///
/// Left out: vowel marks, tatweel, format characters. Made alike: hamza seats on alef (أ إ آ ٱ become ا), Persian
/// ya and kaf, final alef maqsura (ى becomes ي), ta marbuta stays, presentation forms become letters, Arabic digits
/// become 0–9, Latin letters small.
///
/// Spans of the folded text are for looking, never for showing: [#original] gives the span that the reader sees.
public final class Folded {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public static Folded of(String original) {
        var letters = new StringBuilder(original.length());
        int[] starts = new int[original.length() + 1];
        int[] ends = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (Letters.isPresentationForm(c)) {
                var plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                for (int k = 0; k < plain.length(); k++) {
                    if (letters.length() == starts.length - 1) {
                        starts = Arrays.copyOf(starts, starts.length * 2);
                        ends = Arrays.copyOf(ends, ends.length * 2);
                    }
                    append(plain.charAt(k), i, letters, starts, ends);
                }
            } else {
                if (letters.length() == starts.length - 1) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                    ends = Arrays.copyOf(ends, ends.length * 2);
                }
                append(c, i, letters, starts, ends);
            }
        }
        return new Folded(letters.toString(), starts, ends);
    }

    /// The bare letters of a word, where the way back is not needed.
    public static String fold(String original) {
        var letters = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (Letters.isPresentationForm(c)) {
                return of(original).text;
            }
            if (!isLeftOut(c)) {
                letters.append(folded(c));
            }
        }
        return letters.toString();
    }

    private static boolean isLeftOut(char c) {
        return !Letters.isPlain(c) && (Letters.isVowelMark(c) || c == Letters.TATWEEL || Letters.isFormat(c));
    }

    private static void append(char c, int at, StringBuilder letters, int[] starts, int[] ends) {
        if (isLeftOut(c)) {
            if (!letters.isEmpty()) {
                ends[letters.length() - 1] = at + 1; // a mark belongs to the letter before it
            }
            return;
        }
        starts[letters.length()] = at;
        ends[letters.length()] = at + 1;
        letters.append(folded(c));
    }

    private static char folded(char c) {
        return switch (c) {
            case Letters.ALEF_MADDA, Letters.ALEF_HAMZA_ABOVE, Letters.ALEF_HAMZA_BELOW, Letters.ALEF_WASLA ->
                Letters.ALEF;
            case Letters.ALEF_MAQSURA, Letters.FARSI_YEH -> Letters.YEH;
            case Letters.KEHEH -> Letters.KAF;
            default -> {
                if (Letters.isPlain(c)) {
                    yield c;
                }
                int digit = Character.digit(c, 10);
                yield digit >= 0 ? (char) ('0' + digit) : Character.toLowerCase(c);
            }
        };
    }

    /// The folded letters.
    public String text() {
        return text;
    }

    /// Where a stretch of the folded text stands in the original, the marks on its letters included.
    public Span original(Span folded) {
        if (folded.isEmpty()) {
            int at = folded.start() < text.length()
                    ? starts[folded.start()]
                    : text.isEmpty() ? 0 : ends[text.length() - 1];
            return new Span(at, at);
        }
        return new Span(starts[folded.start()], ends[folded.end() - 1]);
    }
}
