package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.text.Letters;

/// The nouns and adjectives that news writes, from `nouns.txt`; looked up by their bare letters, see [BareLetters].
public final class Nouns {

    private static final String NO_ENDING = "-";
    private static final String BETWEEN = "=";
    private static final Nouns ALL = new Nouns(WordTables.named("nouns"));

    private final Map<String, Noun> nouns;
    /// By their bare letters, as they are written.
    private final Map<String, List<String>> lemmas;

    private final Map<String, List<Plural>> plurals;

    /// @param lemma of which it is a plural, both as they are written
    private record Plural(String written, String lemma) {

        String both() {
            return written + BETWEEN + lemma;
        }

        static Plural of(String both) {
            var parts = both.split(BETWEEN, -1);
            return new Plural(parts[0], parts[1]);
        }
    }

    Nouns(WordTables tables) {
        nouns = tables.table(new Written<>(Noun::written, Noun::of));
        lemmas = tables.table(Written.WORDS);
        plurals = tables.table(Written.listOf(new Written<>(Plural::both, Plural::of)));
        tables.fill(this::fill);
    }

    private void fill() {
        for (List<String> row : WordList.rows("nouns")) {
            var endings = row.getFirst().equals(NO_ENDING) ? "" : row.getFirst();
            for (String entry : row.get(1).split(" ", -1)) {
                var written = List.of(entry.split(BETWEEN, -1));
                add(written.getFirst(), endings, written.subList(1, written.size()));
            }
        }
        nouns.values().forEach(this::dropListedPlural);
    }

    /// The dictionary lists many a broken plural once more as a word that takes no endings.
    private void dropListedPlural(Noun noun) {
        if (noun.endings().isEmpty()) {
            var plurals = this.plurals.getOrDefault(noun.lemma(), List.of()).stream()
                    .map(Plural::written)
                    .toList();
            lemmas.computeIfPresent(
                    noun.lemma(),
                    (_, written) -> written.stream()
                            .filter(lemma -> !plurals.contains(lemma))
                            .toList());
        }
    }

    private void add(String lemma, String endings, List<String> broken) {
        var bare = BareLetters.ofWritten(lemma);
        var barePlurals = broken.stream().map(BareLetters::ofWritten).toList();
        // two words that differ only in the seat of a hamza are one here
        nouns.merge(bare, new Noun(bare, endings, barePlurals), Nouns::joined);
        lemmas.computeIfAbsent(bare, none -> new ArrayList<>(1)).add(lemma);
        for (int i = 0; i < broken.size(); i++) {
            plurals.computeIfAbsent(barePlurals.get(i), none -> new ArrayList<>(1))
                    .add(new Plural(broken.get(i), lemma));
        }
    }

    public static Nouns all() {
        return ALL;
    }

    /// The noun of a lemma, with or without the hamza on its first alef.
    public Optional<Noun> named(String lemma) {
        return Optional.ofNullable(nouns.get(BareLetters.withoutFirstSeat(lemma)));
    }

    /// Whether it is the lemma of a noun.
    public boolean has(String bare) {
        return nouns.containsKey(bare);
    }

    /// The lemmas with these bare letters, each with the hamza on its first alef if it has one.
    ///
    /// «اعداد» may be «إعداد» and «أعداد».
    public Set<String> lemmas(String bare) {
        var written = lemmas.getOrDefault(bare, List.of());
        return written.isEmpty()
                ? Set.of()
                : written.stream().map(BareLetters::withFirstSeat).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether it is a broken plural.
    public boolean isPlural(String bare) {
        return plurals.containsKey(bare);
    }

    /// The lemmas of a word that the dictionary has as it stands, singular or broken plural, whatever its hamzas.
    public Set<String> lemmasOf(String bare) {
        return lemmasOf(bare, _ -> true);
    }

    /// The same of a word with the hamzas on its alefs and its final ى, so far as it was written with them.
    public Set<String> lemmasOfWritten(String written, String bare) {
        if (written.charAt(written.length() - 1) == Letters.ALEF_MAQSURA) {
            var exactly = lemmasOf(bare, written::equals);
            return exactly.isEmpty() ? lemmasOf(bare) : exactly;
        }
        var found = lemmasOf(bare, word -> BareLetters.mayWrite(written, word));
        return found.isEmpty() && written.charAt(0) == Letters.ALEF_HAMZA_BELOW ? lemmasWithoutHamza(bare) : found;
    }

    /// «الإتحاد», as many write «الاتحاد».
    private Set<String> lemmasWithoutHamza(String bare) {
        return lemmasOf(bare, word -> word.charAt(0) == Letters.ALEF);
    }

    /// Those that end with ى, as «مستوى» does, and «قدمي» does not.
    public Set<String> lemmasWithMaqsura(String bare) {
        return lemmasOf(bare, word -> word.charAt(word.length() - 1) == Letters.ALEF_MAQSURA);
    }

    private Set<String> lemmasOf(String bare, Predicate<String> test) {
        var singular = lemmas.getOrDefault(bare, List.of());
        var plural = plurals.getOrDefault(bare, List.of());
        if (singular.isEmpty() && plural.isEmpty()) {
            return Set.of();
        }
        var found = new LinkedHashSet<String>(4);
        for (var lemma : singular) {
            if (test.test(lemma)) {
                found.add(BareLetters.withFirstSeat(lemma));
            }
        }
        for (var each : plural) {
            if (test.test(each.written)) {
                found.add(BareLetters.withFirstSeat(each.lemma));
            }
        }
        return found;
    }

    /// Whether the dictionary has a lemma written like this, so far as the hamza on its first alef goes.
    public boolean isLemma(String written) {
        char first = written.charAt(0);
        return lemmas.getOrDefault(BareLetters.ofWritten(written), List.of()).stream()
                .anyMatch(lemma -> !BareLetters.isSeat(first) || lemma.charAt(0) == first);
    }

    private static Noun joined(Noun one, Noun other) {
        var plurals = new ArrayList<>(one.plurals());
        plurals.addAll(other.plurals());
        return new Noun(one.lemma(), one.endings() + other.endings(), plurals);
    }
}
