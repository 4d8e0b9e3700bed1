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
    private final List<Span> spans;
    private final List<PostedWord> words;

    ArticleWords(String text) {
        this(text, Words.spansOf(text));
    }

    private ArticleWords(String text, List<Span> spans) {
        this(text, spans, posted(text, spans));
    }

    private ArticleWords(String text, List<Span> spans, List<PostedWord> words) {
        this.text = text;
        this.spans = spans;
        this.words = words;
    }

    private static List<PostedWord> posted(String text, List<Span> spans) {
        var words = new ArrayList<PostedWord>(spans.size());
        boolean negated = false;
        for (var span : spans) {
            var word = PostedKeys.at(text, span, negated);
            words.add(word);
            negated = word.negates();
        }
        return words;
    }

    /// Those that stand in a part of the text.
    ArticleWords in(Span part) {
        int from = 0;
        while (from < spans.size() && !part.contains(spans.get(from))) {
            from++;
        }
        int to = from;
        while (to < spans.size() && part.contains(spans.get(to))) {
            to++;
        }
        return new ArticleWords(text, spans.subList(from, to), words.subList(from, to));
    }

    int size() {
        return words.size();
    }

    /// From the first letter of one word to the last of another.
    Span span(int first, int last) {
        return spans.get(first).hull(spans.get(last));
    }

    PostedWord word(int at) {
        return words.get(at);
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
        return beginsLine(text, spans, at);
    }

    /// The same of the words of a text.
    static boolean beginsLine(String text, List<Span> spans, int at) {
        if (at == 0) {
            return false;
        }
        int start = spans.get(at).start();
        int between = text.indexOf('\n', spans.get(at - 1).end(), start);
        return between >= 0;
    }
}
