package org.isnad.reading.participants;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.morphology.NameSpelling;

/// Persons by what a spelling of their names must share with another, so that few need to be compared: how
/// the last word sounds, the first two words, the last two.
final class AlikeNames {

    private static final Comparator<Person> IN_ORDER = Comparator.comparingInt(Person::number);

    // No article names so many who are called alike; a bound keeps long texts linear.
    private static final int MOST = 24;

    private final Map<String, Set<Person>> persons = new HashMap<>();

    void add(Person person, List<String> words) {
        for (String key : keys(words)) {
            var alike = persons.computeIfAbsent(key, _ -> new TreeSet<>(IN_ORDER));
            if (alike.size() < MOST) {
                alike.add(person);
            }
        }
    }

    /// Those who may bear a name, in the order in which they were named.
    Collection<Person> near(List<String> words) {
        Set<Person> near = new TreeSet<>(IN_ORDER);
        keys(words).forEach(key -> near.addAll(persons.getOrDefault(key, Set.of())));
        return near;
    }

    /// Those with a name whose last word sounds like a word.
    Collection<Person> endingLike(String word) {
        return persons.getOrDefault(sound(word), Set.of());
    }

    private static List<String> keys(List<String> words) {
        int size = words.size();
        return size < 2
                ? List.of(sound(words.getLast()))
                : List.of(
                        sound(words.getLast()),
                        "< " + words.getFirst() + " " + words.get(1),
                        "> " + words.get(size - 2) + " " + words.getLast());
    }

    private static String sound(String word) {
        return "~ " + NameSpelling.skeleton(word);
    }
}
