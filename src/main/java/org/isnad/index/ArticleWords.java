package org.isnad.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.BareLetters;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// The words of a text with their keys, as they are posted and as they are found again.
final class ArticleWords {

    private final String text;
    private final List<Span> words;
    private final List<List<String>> keys;

    ArticleWords(String text) {
        this(text, Words.spansOf(text));
    }

    private ArticleWords(String text, List<Span> words) {
        this.text = text;
        this.words = words;
        keys = new ArrayList<>(words.size());
        boolean negated = false;
        for (var word : words) {
            var known = PostedKeys.at(text, word, negated);
            keys.add(known.keys());
            negated = known.negates();
        }
    }

    /// Those that stand in a part of the text.
    ArticleWords in(Span part) {
        return new ArticleWords(text, words.stream().filter(part::contains).toList());
    }

    int size() {
        return words.size();
    }

    /// From the first letter of one word to the last of another.
    Span span(int first, int last) {
        return words.get(first).hull(words.get(last));
    }

    /// The exact key first; one list for equal words.
    List<String> keys(int at) {
        return keys.get(at);
    }

    /// The first word of a text that has these bare letters, as it is written.
    static Optional<String> written(String bare, String text) {
        return Words.spansOf(text).stream()
                .map(word -> word.of(text))
                .filter(word -> BareLetters.ofWritten(word).equals(bare))
                .findFirst();
    }

    /// Whether a line begins before the word; no phrase reaches from one paragraph into the next.
    boolean beginsLine(int at) {
        if (at == 0) {
            return false;
        }
        int start = words.get(at).start();
        int between = text.indexOf('\n', words.get(at - 1).end(), start);
        return between >= 0;
    }
}
