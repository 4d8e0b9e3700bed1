package org.isnad.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.BareLetters;
import org.isnad.lexicon.Keyboard;

/// Guesses which word of the index was meant by one that it has not: two letters swapped, one doubled, missing, or the
/// key beside the right one, instead of it or with it.
final class Slips {

    private static final int SHORTEST_WORD = 6;
    private static final List<String> BEFORE_A_WORD = List.of("", "ال", "ل", "ب", "و");
    private static final List<String> ALPHABET = List.of("ابتثجحخدذرزسشصضطظعغفقكلمنهويةء".split(""));

    private final Terms terms;

    Slips(Terms terms) {
        this.terms = terms;
    }

    /// The commonest of the words that are one slip away; none for a short word.
    Optional<String> meant(String typed) {
        var bare = BareLetters.ofWritten(typed);
        return bare.length() < SHORTEST_WORD
                ? Optional.empty()
                : oneSlipAway(bare).stream()
                        .distinct()
                        .filter(word -> frequency(word) > 0)
                        .max(Comparator.comparingInt(this::frequency));
    }

    /// «يورانيوم» may stand only with its article, a name with a particle.
    private int frequency(String word) {
        return BEFORE_A_WORD.stream()
                .mapToInt(before -> terms.frequency(Key.EXACT.of(before + word)))
                .max()
                .orElse(0);
    }

    /// «التظاهلرة»: two keys were hit at once.
    private static boolean isBeside(char letter, char before) {
        return Keyboard.ARABIC.beside(letter).contains(String.valueOf(before));
    }

    private static List<String> oneSlipAway(String typed) {
        var words = new ArrayList<String>();
        for (int i = 0; i < typed.length(); i++) {
            var before = typed.substring(0, i);
            var after = typed.substring(i + 1);
            char letter = typed.charAt(i);
            if (i > 0 && (letter == typed.charAt(i - 1) || isBeside(letter, typed.charAt(i - 1)))) {
                words.add(before + after);
                words.add(typed.substring(0, i - 1) + letter + after);
            }
            if (!after.isEmpty()) {
                words.add(before + after.charAt(0) + letter + after.substring(1));
            }
            Keyboard.ARABIC.beside(letter).forEach(other -> words.add(before + other + after));
        }
        for (int i = 0; i <= typed.length(); i++) {
            for (var missing : ALPHABET) {
                words.add(typed.substring(0, i) + missing + typed.substring(i));
            }
        }
        return words;
    }
}
