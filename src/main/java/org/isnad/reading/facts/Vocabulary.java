package org.isnad.reading.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Countries;
import org.isnad.lexicon.WordList;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Folded;
import org.isnad.text.Letters;
import org.isnad.text.WordTable;

/// The word lists that facts are found by.
final class Vocabulary {

    static final Map<String, Integer> NUMBERS = numbers();
    static final Map<String, String> TIMES = column("time-words", 1);
    static final Map<String, String> EVENTS = column("event-words", 1);
    static final Map<String, String> PLACE_NOUNS = column("place-nouns", 1);
    static final WordSet ARRIVALS = WordSet.named("arrival-words");
    static final WordSet FUTURE = WordSet.named("future-words");
    private static final Set<String> CITIES = folded("cities", "towns");
    private static final Set<String> BEGINNINGS_OF_CITIES = Stream.concat(
                    CITIES.stream(), folded("known-venues").stream())
            .filter(name -> name.indexOf(' ') > 0)
            .map(name -> name.substring(0, name.indexOf(' ')))
            .collect(Collectors.toCollection(WordTable::set));
    private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "نا", "ه");
    private static final Map<String, Integer> PARTS = parts();

    private Vocabulary() {}

    /// The minutes of «نصف», «ربع», «ثلث».
    static Optional<Integer> partOfHour(String folded) {
        return Optional.ofNullable(PARTS.get(folded));
    }

    /// «العربية», «الإسلامية»: an adjective of many states.
    static boolean isOfStates(String folded) {
        return folded.startsWith(Letters.ARTICLE) && "states".equals(EVENTS.get(folded.substring(2)));
    }

    /// What a word of meeting is, its attached particles and article taken off.
    static Optional<String> event(String folded) {
        var kind = EVENTS.get(folded);
        if (kind == null && folded.startsWith(Letters.ARTICLE)) {
            kind = EVENTS.get(folded.substring(2));
        }
        for (int i = 0; kind == null && i < PRONOUNS.size(); i++) {
            var pronoun = PRONOUNS.get(i);
            kind = folded.endsWith(pronoun)
                    ? EVENTS.get(folded.substring(0, folded.length() - pronoun.length()))
                    : null;
        }
        return Optional.ofNullable(kind);
    }

    /// «تل», «رام»: a word that some city's name begins with.
    static boolean beginsCity(String folded) {
        return BEGINNINGS_OF_CITIES.contains(folded);
    }

    /// Whether the name of a city or of a state begins with the word.
    static boolean beginsName(String folded) {
        return isCity(folded) || beginsCity(folded) || Countries.all().begins(folded);
    }

    static boolean isCity(String folded) {
        return CITIES.contains(folded)
                || Countries.all()
                        .named(folded)
                        .filter(Countries.Place::capital)
                        .isPresent();
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new WordTable<>();
        WordList.rows("numbers").forEach(row -> numbers.put(Folded.fold(row.get(0)), Integer.parseInt(row.get(1))));
        return numbers;
    }

    private static Map<String, Integer> parts() {
        Map<String, Integer> parts = new WordTable<>();
        for (List<String> row : WordList.rows("time-words")) {
            if (row.get(1).equals("part")) {
                parts.put(Folded.fold(row.get(0)), Integer.parseInt(row.get(2)));
            }
        }
        return parts;
    }

    private static Map<String, String> column(String list, int column) {
        Map<String, String> words = new WordTable<>();
        WordList.rows(list).forEach(row -> words.put(Folded.fold(row.get(0)), row.get(column)));
        return words;
    }

    private static Set<String> folded(String... lists) {
        Set<String> words = WordTable.set();
        for (String list : lists) {
            WordList.entries(list).forEach(word -> words.add(Folded.fold(word)));
        }
        return words;
    }
}
