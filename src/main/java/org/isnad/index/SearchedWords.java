package org.isnad.index;

import java.util.BitSet;
import java.util.List;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// The words of an article that a query found; the keys of each are looked up only where they matter.
final class SearchedWords {

    private final String text;
    private final List<Span> spans;
    private final BitSet negated = new BitSet();
    private final BitSet candidates = new BitSet();

    SearchedWords(String text, Candidates wanted) {
        this.text = text;
        spans = Words.spansOf(text);
        wanted.among(spans, text, (at, isNegated, isCandidate) -> {
            negated.set(at, isNegated);
            candidates.set(at, isCandidate);
        });
    }

    int size() {
        return spans.size();
    }

    /// The first word from `at` on that may be wanted; negative where there is none.
    int nextCandidate(int at) {
        return candidates.nextSetBit(at);
    }

    /// From the first letter of one word to the last of another.
    Span span(int first, int last) {
        return spans.get(first).hull(spans.get(last));
    }

    /// The exact key first, as they were posted.
    List<String> keys(int at) {
        return PostedKeys.at(text, spans.get(at), negated.get(at)).keys();
    }

    boolean beginsLine(int at) {
        return ArticleWords.beginsLine(text, spans, at);
    }
}
