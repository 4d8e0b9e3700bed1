package org.isnad.index;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.BareLetters;

/// Guesses what was meant by a query that found nothing: the words of the index that are written most like its own.
///
/// @param written gives back how the articles write a key
record Guess(Terms terms, Written written) {

    private static final int SHORTEST_WORD = 3;
    /// From this length on, in letters, two may be wrong.
    private static final int LONG = 7;

    /// How the first article that has a key writes it.
    interface Written {
        Optional<String> of(String key);
    }

    /// The query with other words; none where every word of it is somewhere, or one is like nothing.
    Optional<String> of(String query, List<Asked> asked) {
        var guess = query;
        for (var each : asked) {
            var word = wordOf(each);
            if (word.isPresent() && terms.frequency(Key.ofWritten(word.orElseThrow())) == 0) {
                var other = near(word.orElseThrow());
                if (other.isEmpty()) {
                    return Optional.empty();
                }
                guess = guess.replace(word.orElseThrow(), other.orElseThrow());
            }
        }
        return guess.equals(query) ? Optional.empty() : Optional.of(guess);
    }

    private Optional<String> near(String word) {
        var bare = BareLetters.ofWritten(word);
        return bare.length() < SHORTEST_WORD
                ? Optional.empty()
                : terms.nearest(Key.EXACT.of(bare), bare.length() < LONG ? 1 : 2)
                        .flatMap(written::of);
    }

    private static Optional<String> wordOf(Asked asked) {
        return switch (asked) {
            case Asked.AnyForm(String word) -> Optional.of(word);
            case Asked.Beginning(String word) -> Optional.of(word);
            case Asked.InTitle(Asked wanted) -> wordOf(wanted);
            case Asked.Exactly _, Asked.Either _, Asked.Without _, Asked.FromSource _, Asked.OfFinding _ ->
                Optional.empty();
        };
    }
}
