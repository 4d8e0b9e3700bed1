package org.isnad.reading.facts;

import java.util.Optional;
import java.util.Set;
import org.isnad.reading.facts.FactWord.Trait;

/// Whole numbers in digits of both kinds and in words: «45», «٤٥», «خمس وأربعين».
final class Numbers {

    private static final int MOST_DIGITS = 6;
    private static final int TEN = 10;
    private static final Set<String> TEEN = Set.of("عشر", "عشرة");

    /// @param to the index of the first word behind it
    record Found(int value, int to) {}

    private Numbers() {}

    /// Whether a number begins with the word.
    static boolean mayBegin(String folded, String core) {
        return digits(folded).isPresent() || Vocabulary.NUMBERS.containsKey(core);
    }

    static Optional<Found> at(Sentence sentence, int at) {
        if (!sentence.fact(at).is(Trait.COUNTS)) {
            return Optional.empty();
        }
        var digits = digits(sentence.words().get(at).folded());
        if (digits.isPresent()) {
            return digits.map(value -> new Found(value, at + 1));
        }
        var first = Vocabulary.NUMBERS.get(sentence.core(at));
        if (first == null) {
            return Optional.empty();
        }
        if (first < TEN && TEEN.contains(sentence.core(at + 1))) {
            return Optional.of(new Found(first + TEN, at + 2));
        }
        int second = at + 1 < sentence.size()
                        && sentence.words().get(at + 1).folded().startsWith("و")
                ? Vocabulary.NUMBERS.getOrDefault(sentence.core(at + 1), 0)
                : 0;
        boolean joined = first < 10 && second >= 20 && second < 100;
        return Optional.of(joined ? new Found(first + second, at + 2) : new Found(first, at + 1));
    }

    /// «45», also with one particle written onto it: «و45», «لـ41».
    private static Optional<Integer> digits(String folded) {
        int from = 0;
        while (from < folded.length() && from < 2 && !isDigit(folded.charAt(from))) {
            from++;
        }
        if (from == folded.length() || folded.length() - from > MOST_DIGITS) {
            return Optional.empty();
        }
        for (int i = from; i < folded.length(); i++) {
            if (!isDigit(folded.charAt(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(Integer.parseInt(folded.substring(from)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
