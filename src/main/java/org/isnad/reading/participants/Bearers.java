package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.NameLetters;
import org.isnad.morphology.NameSpelling;
import org.isnad.text.Letters;

/// Which persons bear a word or some words as a part of their names.
final class Bearers {

    // A first name that so many bear tells of nobody; so long texts are read in linear time too.
    private static final int MOST = 64;
    private static final int SHORTEST_GIVEN = 3;

    private final AlikeNames alike;
    private final Map<String, List<Bearer>> bearers = new HashMap<>();

    /// A person and the part of the name that the words are.
    record Bearer(Person person, List<String> words) {}

    Bearers(AlikeNames alike) {
        this.alike = alike;
    }

    /// Those with a part that begins with a folded word, the longest part first.
    List<Bearer> beginningWith(String word) {
        return bearers.getOrDefault(word, List.of());
    }

    /// «ترامب» is Donald Trump where the article names him in full, by his last name or else his first.
    Optional<Person> of(String word) {
        return beginningWith(word).stream()
                .filter(bearer -> bearer.words.size() == 1)
                .map(Bearer::person)
                .max(Comparator.comparingInt(person -> person.mentions().size()))
                .or(() -> similar(word));
    }

    private Optional<Person> similar(String word) {
        return alike.endingLike(word).stream()
                .filter(person -> bareArticle(person.fullest().getLast()).equals(bareArticle(word))
                        || (isForeign(word)
                                && NameSpelling.isSame(person.fullest().getLast(), word)))
                .findFirst();
    }

    private static String bareArticle(String word) {
        return word.startsWith(Letters.ARTICLE) && word.length() > 4 ? word.substring(2) : word;
    }

    /// Long vowels tell Arabic names apart («حسن», «حسين»), but not those from other languages.
    private static boolean isForeign(String word) {
        return word.length() >= 4 && NameLetters.ofNews().weightOf(word) > 0;
    }

    /// Every ending of a person's full name, and the first word alone.
    void addParts(Person person) {
        var words = person.fullest();
        for (int from = words.size() - 1; from >= 0; from--) {
            boolean insideParticle = from > 0 && Vocabulary.NAME_PARTICLES.has(words.get(from - 1));
            if (!insideParticle && !(from == words.size() - 1 && Vocabulary.NAME_PARTICLES.has(words.get(from)))) {
                add(person, words.subList(from, words.size()));
            }
        }
        if (words.size() > 2 && Vocabulary.NAME_PARTICLES.has(words.get(words.size() - 2))) {
            add(person, List.of(words.get(words.size() - 2) + words.getLast())); // «لو دريان», «لودريان»
        }
        var bare = bareArticle(words.getLast());
        if (!Vocabulary.COUNTS.knows(bare)) {
            add(person, List.of(bare));
        }
        if (words.getFirst().length() >= SHORTEST_GIVEN) {
            add(person, words.subList(0, 1));
        }
    }

    void add(Person person, List<String> words) {
        var list = bearers.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
        if (list.size() == MOST) {
            return;
        }
        list.add(new Bearer(person, words));
        list.sort(Comparator.comparingInt((Bearer bearer) -> -bearer.words.size())
                .thenComparingInt(bearer -> -bearer.person.mentions().size()));
    }
}
