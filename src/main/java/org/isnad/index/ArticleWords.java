package org.isnad.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// The words of a text with their keys, as they are posted and as they are found again.
final class ArticleWords {

    /// Longer words are cut; Lucene refuses a text with one of more than 32,766 bytes.
    private static final int LONGEST_WORD = 100;

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
        var before = "";
        for (var word : words) {
            var written = text.substring(word.start(), Math.min(word.end(), word.start() + LONGEST_WORD));
            keys.add(PostedKeys.of(written, before));
            before = written;
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

    /// The first word of an exact key, as it is written.
    Optional<String> written(String exact) {
        for (int at = 0; at < words.size(); at++) {
            if (keys.get(at).getFirst().equals(exact)) {
                return Optional.of(words.get(at).of(text));
            }
        }
        return Optional.empty();
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
