package org.isnad.morphology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.isnad.lexicon.BareLetters;
import org.isnad.lexicon.WordList;
import org.isnad.text.Letters;
import org.isnad.text.WordTable;

/// The words that are never inflected, but take particles and some a pronoun: «من»، «ومنهم»، «لكن».
final class ClosedWords {

    private static final String TAKES_PRONOUN = "+";
    /// «لأنها»، «بينهم»، «منكم».
    private static final int LONGEST = 6;

    /// «وبدون»: more letters are no particles.
    private static final int MOST_BEFORE = 2;

    /// «فهم» and «لعن» are words of their own; only و stands before any word.
    private static final int SHORT = 2;

    private final Set<String> words = WordTable.set();
    /// By their spellings before a pronoun.
    private final Map<String, String> beforePronoun = new WordTable<>();

    ClosedWords() {
        for (List<String> row : WordList.rows("closed-words")) {
            var word = row.getFirst();
            words.addAll(spellings(word));
            if (row.getLast().equals(TAKES_PRONOUN)) {
                var stem = word.endsWith("ى") ? word.substring(0, word.length() - 1) + "ي" : word;
                spellings(stem).forEach(spelling -> beforePronoun.put(spelling, BareLetters.ofWritten(word)));
            }
        }
    }

    /// Many leave the hamza of «أن» out, but nobody that of «كأن».
    private static Set<String> spellings(String word) {
        return Set.copyOf(List.of(word, BareLetters.withoutFirstSeat(word)));
    }

    /// The word without particles and pronoun, in bare letters, if it is one of these: «ومنهم» is «من».
    ///
    /// @param isKnown whether it is a word of the dictionary as it stands, too; asked for only of words that look
    ///     like one of these
    Optional<String> of(List<WordCut> cuts, BooleanSupplier isKnown) {
        for (var cut : cuts) {
            if (cut.letters() <= MOST_BEFORE
                    && !cut.isFuture()
                    && !cut.article()
                    && isOne(cut.written())
                    && mayBe(cut, cuts.getFirst(), isKnown)) {
                return Optional.of(withoutPronoun(cut.written()).orElse(cut.core()));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBe(WordCut cut, WordCut whole, BooleanSupplier isKnown) {
        boolean isShort = cut.core().length() <= SHORT;
        if (isShort && !cut.isWhole() && whole.written().charAt(0) != Letters.WAW && isKnown.getAsBoolean()) {
            return false;
        }
        return !isLike(cut) || !(cut.core().length() == SHORT || isKnown.getAsBoolean());
    }

    private boolean isOne(String word) {
        return words.contains(word)
                || (word.length() <= LONGEST && withoutPronoun(word).isPresent());
    }

    private Optional<String> withoutPronoun(String word) {
        for (var rest : PersonSuffixes.withoutOnVerb(word)) {
            var closed = beforePronoun.get(rest);
            if (closed != null) {
                return Optional.of(closed);
            }
        }
        return Optional.empty();
    }

    /// «كفى» is enough, and not «like in»; «كانت» is no «like you».
    private static boolean isLike(WordCut cut) {
        return cut.preposition().equals("ك");
    }
}
