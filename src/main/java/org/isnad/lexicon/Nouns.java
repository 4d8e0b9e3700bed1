package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The nouns and adjectives that news writes, from `nouns.txt`; looked up by their bare letters, see [BareLetters].
public final class Nouns {

    private static final String NO_ENDING = "-";
    private static final Nouns ALL = new Nouns(WordList.rows("nouns"));

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, List<String>> singulars = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final Map<String, String> seatsOfPlurals = new HashMap<>();

    private Nouns(List<List<String>> rows) {
        for (List<String> row : rows) {
            var endings = row.getFirst().equals(NO_ENDING) ? "" : row.getFirst();
            for (String entry : row.get(1).split(" ", -1)) {
                var written = List.of(entry.split("=", -1));
                addSeat(written.getFirst(), seats);
                written.stream().skip(1).forEach(plural -> addSeat(plural, seatsOfPlurals));
                var words = written.stream().map(BareLetters::ofWritten).toList();
                add(new Noun(words.getFirst(), endings, words.subList(1, words.size())));
            }
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
        if (!nouns.containsKey(bare)) {
            return Set.of();
        }
        var written = seats.getOrDefault(bare, "");
        return written.isEmpty()
                ? Set.of(bare)
                : written.chars()
                        .mapToObj(seat -> (char) seat + bare.substring(1))
                        .collect(Collectors.toSet());
    }

    /// The lemmas of which this is a broken plural; mostly none or one.
    public List<String> singularsOf(String bare) {
        return singulars.getOrDefault(bare, List.of());
    }

    /// The lemmas of a word that stands in the dictionary as it is, singular or broken plural.
    ///
    /// @param first its first letter; an alef with a hamza must be written so in the dictionary
    public Set<String> lemmasOf(String bare, char first) {
        var found = new LinkedHashSet<String>();
        lemmas(bare).stream()
                .filter(lemma -> !BareLetters.isSeat(first) || lemma.charAt(0) == first)
                .forEach(found::add);
        if (mayBegin(bare, first, seatsOfPlurals)) {
            singularsOf(bare).forEach(singular -> found.addAll(lemmas(singular)));
        }
        return found;
    }

    /// Whether the dictionary has a lemma written like this, so far as the hamza on its first alef goes.
    public boolean isLemma(String written) {
        var bare = BareLetters.ofWritten(written);
        return nouns.containsKey(bare) && mayBegin(bare, written.charAt(0), seats);
    }

    private static boolean mayBegin(String bare, char first, Map<String, String> seats) {
        return !BareLetters.isSeat(first) || seats.getOrDefault(bare, "").indexOf(first) >= 0;
    }

    private static void addSeat(String written, Map<String, String> to) {
        if (BareLetters.isSeat(written.charAt(0))) {
            to.merge(BareLetters.ofWritten(written), written.substring(0, 1), Nouns::together);
        }
    }

    private static String together(String seats, String seat) {
        return seats.contains(seat) ? seats : seats + seat;
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
