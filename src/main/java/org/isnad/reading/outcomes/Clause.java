package org.isnad.reading.outcomes;

import java.util.List;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.text.Span;
import org.isnad.text.Word;

/// A clause of an article: words between two signs, or between the bounds of somebody's words.
///
/// @param words never empty
/// @param headline whether it stands in a title or heading
record Clause(List<Word> words, boolean headline) {

    Clause {
        words = List.copyOf(words);
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).folded() : "";
    }

    /// The first word from `from` on, at most `reach` words further, that is one of `kind`; -1 where none is.
    int find(OutcomeWords kind, int from, int reach) {
        for (int at = Math.max(0, from); at < Math.min(words.size(), from + reach); at++) {
            if (kind.has(word(at))) {
                return at;
            }
        }
        return -1;
    }

    int find(OutcomeWords kind) {
        return find(kind, 0, words.size());
    }

    boolean has(OutcomeWords kind) {
        return find(kind) >= 0;
    }

    /// Whether it looks back: a year in figures, «كان قد»، «سبق».
    boolean isBackground() {
        return words.stream().anyMatch(word -> isYear(word.folded()) || OutcomeWords.BEFORE.has(word.folded()));
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
