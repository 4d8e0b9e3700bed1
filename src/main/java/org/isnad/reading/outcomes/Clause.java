package org.isnad.reading.outcomes;

import java.util.List;
import java.util.stream.LongStream;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.text.Span;
import org.isnad.text.Word;

/// A clause of an article: words between two signs, or between the bounds of somebody's words.
///
final class Clause {

    private final List<Word> words;
    private final boolean headline;
    private final long[] kinds;
    private final long allKinds;

    /// `words` is never empty; `headline`: whether it stands in a title or heading.
    Clause(List<Word> words, boolean headline) {
        this.words = List.copyOf(words);
        this.headline = headline;
        this.kinds = words.stream()
                .mapToLong(word -> OutcomeWords.kinds(word.folded()))
                .toArray();
        this.allKinds = LongStream.of(kinds).reduce(0, (one, other) -> one | other);
    }

    boolean headline() {
        return headline;
    }

    /// Whether any word is anything that a rule looks for.
    boolean tellsNothing() {
        return allKinds == 0;
    }

    /// Whether the word at `at` is of the kind.
    boolean is(int at, OutcomeWords kind) {
        return at >= 0 && at < kinds.length && kind.isIn(kinds[at]);
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).folded() : "";
    }

    /// The first word from `from` on, at most `reach` words further, that is one of `kind`; -1 where none is.
    int find(OutcomeWords kind, int from, int reach) {
        if (!kind.isIn(allKinds)) {
            return -1;
        }
        for (int at = Math.max(0, from); at < Math.min(words.size(), from + reach); at++) {
            if (kind.isIn(kinds[at])) {
                return at;
            }
        }
        return -1;
    }

    int find(OutcomeWords kind) {
        return find(kind, 0, words.size());
    }

    boolean has(OutcomeWords kind) {
        return kind.isIn(allKinds);
    }

    /// Whether it looks back: a year in figures, «كان قد»، «سبق».
    boolean isBackground() {
        return has(OutcomeWords.BEFORE) || words.stream().anyMatch(word -> isYear(word.folded()));
    }

    private static boolean isYear(String folded) {
        return folded.length() == 4 && folded.chars().allMatch(Character::isDigit);
    }

    /// From the word `at` to the end of the clause.
    Span from(int at) {
        return new Span(words.get(at).start(), words.getLast().end());
    }

    Span span() {
        return from(0);
    }

    Span at(int at) {
        return words.get(at).span();
    }
}
