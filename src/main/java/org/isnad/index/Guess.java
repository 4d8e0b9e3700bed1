package org.isnad.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.lexicon.BareLetters;
import org.isnad.text.Words;

/// Guesses what was meant by a query that found nothing: instead of each word that no article has, the one that it is
/// most likely a slip for.
///
/// @param keys tells which words the articles have
/// @param written gives back how the articles write a key
record Guess(Keys keys, Slips slips, Written written) {

    /// In words; whoever has more of them asks for what is not here.
    private static final int MOST_SLIPS = 4;

    /// How the first article that has a key writes it.
    interface Written {
        Optional<String> of(String key);
    }

    /// The query with other words; none where every word of it is somewhere, or one is like nothing.
    Optional<String> of(String query, List<Asked> asked) {
        var missing = asked.stream().flatMap(this::missing).distinct().toList();
        if (missing.size() > MOST_SLIPS) {
            return Optional.empty();
        }
        var meant = new HashMap<String, String>();
        for (var word : missing) {
            var slip = slips.offered(word);
            if (slip.isEmpty()) {
                return Optional.empty();
            }
            meant.put(word, asWritten(slip.orElseThrow()));
        }
        return meant.isEmpty() ? Optional.empty() : Optional.of(replaced(query, meant));
    }

    private static String replaced(String query, Map<String, String> meant) {
        var guess = new StringBuilder(query);
        for (var span : Words.spansOf(query).reversed()) {
            var word = span.of(query);
            guess.replace(span.start(), span.end(), meant.getOrDefault(word, word));
        }
        return guess.toString();
    }

    /// With its hamzas, and without what stands before it.
    private String asWritten(Slips.Slip slip) {
        return written.of(Key.EXACT.of(slip.before() + slip.word()))
                .filter(word -> word.length() > slip.before().length()) // «ﷲ» is one character
                .map(word -> word.substring(slip.before().length()))
                .filter(word -> BareLetters.ofWritten(word).equals(slip.word()))
                .orElse(slip.word());
    }

    private Stream<String> missing(Asked asked) {
        return switch (asked) {
            case Asked.AnyForm(String word) -> keys.has(word) ? Stream.empty() : Stream.of(word);
            case Asked.Beginning(String letters) -> keys.hasBeginning(letters) ? Stream.empty() : Stream.of(letters);
            case Asked.Exactly(List<String> words) -> words.stream().filter(word -> !keys.has(word));
            case Asked.Either(List<Asked> choices) -> choices.stream().flatMap(this::missing);
            case Asked.InTitle(Asked wanted) -> missing(wanted);
            case Asked.Without _, Asked.FromSource _, Asked.OfFinding _ -> Stream.empty();
        };
    }
}
