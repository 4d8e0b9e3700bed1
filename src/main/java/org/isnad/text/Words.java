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
        int at = range.start();
        while (at < range.end()) {
            if (!Letters.isWordPart(text.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            while (at < range.end() && Letters.isWordPart(text.charAt(at))) {
                at++;
            }
            var written = text.substring(from, at);
            var folded = Folded.fold(written);
            if (!folded.isEmpty()) {
                words.add(new Word(new Span(from, at), written, folded));
            }
        }
        return List.copyOf(words);
    }
}
