package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Folded;

/// The nouns and adjectives that news writes, from `nouns.txt`; looked up by their bare letters, see [BareLetters].
public final class Nouns {

    private static final String NO_ENDING = "-";
    private static final Nouns ALL = new Nouns(WordList.rows("nouns"));

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, List<String>> singulars = new HashMap<>();

    private Nouns(List<List<String>> rows) {
        for (List<String> row : rows) {
            var endings = row.getFirst().equals(NO_ENDING) ? "" : row.getFirst();
            for (String entry : row.get(1).split(" ", -1)) {
                var words = List.of(entry.split("=", -1)).stream()
                        .map(word -> BareLetters.of(Folded.fold(word)))
                        .toList();
                add(new Noun(words.getFirst(), endings, words.subList(1, words.size())));
            }
        }
    }

    public static Nouns all() {
        return ALL;
    }

    /// The noun whose lemma this is.
    public Optional<Noun> named(String bare) {
        return Optional.ofNullable(nouns.get(bare));
    }

    /// Whether it is the lemma of a noun.
    public boolean has(String bare) {
        return nouns.containsKey(bare);
    }

    /// The lemmas of which this is a broken plural; mostly none or one.
    public List<String> singularsOf(String bare) {
        return singulars.getOrDefault(bare, List.of());
    }

    private void add(Noun noun) {
        // two words that differ only in the seat of a hamza are one here
        nouns.merge(noun.lemma(), noun, Nouns::joined);
        for (String plural : noun.plurals()) {
            var of = singulars.computeIfAbsent(plural, none -> new ArrayList<>(1));
            if (!of.contains(noun.lemma())) {
                of.add(noun.lemma());
            }
        }
    }

    private static Noun joined(Noun one, Noun other) {
        var plurals = new ArrayList<>(one.plurals());
        plurals.addAll(other.plurals());
        return new Noun(one.lemma(), one.endings() + other.endings(), plurals);
    }
}
