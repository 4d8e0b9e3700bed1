package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/// Finds the words of a text: runs of letters, digits and their marks.
public final class Words {

    private Words() {}

    public static List<Word> of(String text) {
        return in(text, Span.all(text));
    }

    /// The words that stand wholly inside `range`, in text order.
    public static List<Word> in(String text, Span range) {
        var words = new ArrayList<Word>();
        for (var span : spansIn(text, range)) {
            var written = text.substring(span.start(), span.end());
            words.add(new Word(span, written, Folded.fold(written)));
        }
        return List.copyOf(words);
    }

    /// Where the words stand, for those who need no more; in text order.
    public static List<Span> spansOf(String text) {
        return spansIn(text, Span.all(text));
    }

    private static List<Span> spansIn(String text, Span range) {
        var spans = new ArrayList<Span>();
        int at = range.start();
        while (at < range.end()) {
            if (!Letters.isWordPart(text.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            boolean bare = false;
            while (at < range.end() && goesOnAt(text, at, range.end())) {
                bare |= leavesALetter(text.charAt(at));
                at++;
            }
            if (bare) {
                spans.add(new Span(from, at));
            }
        }
        return spans;
    }

    /// A bidi control inside a word does not end it.
    private static boolean goesOnAt(String text, int at, int end) {
        return Letters.isWordPart(text.charAt(at))
                || (Letters.isFormat(text.charAt(at)) && at + 1 < end && Letters.isWordPart(text.charAt(at + 1)));
    }

    /// Whether anything of it is left when the text is [Folded].
    private static boolean leavesALetter(char c) {
        return Letters.isPlain(c) || (!Letters.isVowelMark(c) && c != Letters.TATWEEL && !Letters.isFormat(c));
    }
}
