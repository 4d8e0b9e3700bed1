package org.isnad.reading.participants;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Countries;
import org.isnad.lexicon.WordList;
import org.isnad.text.Folded;

/// A realm's noun for a state of that kind that the article names: «المملكة», «الجمهورية الإسلامية».
final class RealmForState {

    private static final Map<String, List<String>> REALMS = realms();

    private static final int TWICE = 2;

    private final Map<String, Integer> named = new HashMap<>();

    /// What stands for which state.
    ///
    /// @param to behind its last token
    record Realm(String state, int to) {}

    RealmForState(List<Line> lines) {
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                Places.sideAt(line, i).ifPresent(state -> named.merge(state, 1, Integer::sum));
            }
        }
    }

    private static Map<String, List<String>> realms() {
        Map<String, List<String>> realms = new HashMap<>();
        WordList.rows("realms")
                .forEach(row -> realms.put(
                        Folded.fold(row.getFirst()),
                        row.stream().skip(1).map(Countries::idOf).toList()));
        return realms;
    }

    /// The state that is named twice as often as any other.
    Optional<String> mostNamed() {
        var counts = named.values().stream().sorted(Comparator.reverseOrder()).toList();
        if (counts.isEmpty() || (counts.size() > 1 && counts.getFirst() < TWICE * counts.get(1))) {
            return Optional.empty();
        }
        return named.entrySet().stream()
                .filter(state -> state.getValue().equals(counts.getFirst()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static boolean begins(String core) {
        return REALMS.keySet().stream().anyMatch(noun -> noun.equals(core) || noun.startsWith(core + " "));
    }

    /// The state that the noun at a token stands for, with nothing behind that describes it.
    Optional<Realm> at(Line line, int i) {
        if (Places.at(line, i).isPresent()) {
            return Optional.empty();
        }
        int two = i + 2;
        if (two <= line.size()
                && line.token(i + 1).followsDirectly()
                && REALMS.containsKey(
                        line.token(i).core() + " " + line.token(i + 1).word().folded())) {
            return realm(
                    line, line.token(i).core() + " " + line.token(i + 1).word().folded(), two);
        }
        return realm(line, line.token(i).core(), i + 1);
    }

    private Optional<Realm> realm(Line line, String noun, int to) {
        boolean described = to < line.size()
                && line.token(to).followsDirectly()
                && line.token(to).isDefinite()
                && line.token(to).cut().letters() == 0
                && line.token(to).core().endsWith("ة");
        return described
                ? Optional.empty()
                : REALMS.getOrDefault(noun, List.of()).stream()
                        .filter(named::containsKey)
                        .findFirst()
                        .map(state -> new Realm(state, to));
    }
}
