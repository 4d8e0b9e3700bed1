package org.isnad.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.NameLetters;
import org.isnad.lexicon.Nouns;
import org.isnad.lexicon.WordSet;
import org.isnad.morphology.NameSpelling;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Reading;
import org.isnad.text.Word;
import org.isnad.text.Words;

/// Who of one article is who of another: full names first, then bare names, each spelt as it may be.
final class Roster {

    private static final int LONG_ENOUGH = 4;
    private static final WordSet GIVEN_NAMES = WordSet.named("given-names");

    private final List<Entry> people = new ArrayList<>();
    // By identity: two readings may be equal, and comparing them whole is slow.
    private final IdentityHashMap<Reading, Map<String, String>> ids = new IdentityHashMap<>();

    /// A person of the dossier.
    private record Entry(String id, List<List<String>> names) {}

    private record Person(Reading reading, Participant participant, List<String> words) {}

    static Roster of(List<Reading> readings) {
        var roster = new Roster();
        List<Person> bare = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Reading reading : readings) {
            roster.ids.put(reading, new HashMap<>());
            for (Participant participant : reading.participants()) {
                var person = new Person(reading, participant, words(participant));
                if (!isNamedPerson(participant)) {
                    roster.keep(reading, participant, taken);
                } else if (person.words.size() > 1) {
                    roster.join(person);
                } else {
                    bare.add(person);
                }
            }
        }
        bare.forEach(roster::joinBare);
        return roster;
    }

    /// The dossier's id for a participant of one of its readings.
    String idOf(Reading reading, String id) {
        return ids.getOrDefault(reading, Map.of()).getOrDefault(id, id);
    }

    private static boolean isNamedPerson(Participant participant) {
        return participant.kind() == Participant.Kind.PERSON
                && participant.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME);
    }

    /// States, organisations and groups are called alike everywhere; who speaks unnamed is somebody else in each
    /// article.
    private void keep(Reading reading, Participant participant, Set<String> taken) {
        var id = participant.id();
        if (participant.kind() == Participant.Kind.PERSON) {
            for (int i = 2; !taken.add(id); i++) {
                id = participant.id() + "-" + i;
            }
        }
        ids(reading).put(participant.id(), id);
    }

    private void join(Person person) {
        var known = people.stream()
                .filter(entry -> entry.names.stream().anyMatch(n -> NameSpelling.isSamePerson(n, person.words)))
                .findFirst();
        give(person, known);
    }

    private void joinBare(Person person) {
        var word = person.words.isEmpty() ? "" : person.words.getFirst();
        var known = bearer(word, false).or(() -> bearer(word, true));
        give(person, known);
    }

    private Optional<Entry> bearer(String word, boolean loosely) {
        return people.stream()
                .filter(entry -> entry.names.stream().anyMatch(name -> bears(name, word, loosely)))
                .findFirst();
    }

    private static boolean bears(List<String> name, String word, boolean loosely) {
        boolean given = GIVEN_NAMES.has(word) && name.size() > 1;
        if (!loosely) {
            return (name.getLast().equals(word) && !(given && !Nouns.all().has(word)))
                    || (name.getFirst().equals(word) && (!given || isFamilyNameFirst(name)));
        }
        return word.length() >= LONG_ENOUGH
                && NameLetters.ofNews().weightOf(word) > 0
                && NameSpelling.isSame(name.getLast(), word);
    }

    /// «كيم جونغ أون» is called by his first word; «محمد» is nobody in particular.
    private static boolean isFamilyNameFirst(List<String> name) {
        return name.size() > 2 && name.stream().allMatch(word -> word.length() <= LONG_ENOUGH);
    }

    private void give(Person person, Optional<Entry> known) {
        var entry = known.orElseGet(() -> {
            var fresh = new Entry(freeId(person.participant.id()), new ArrayList<>());
            people.add(fresh);
            return fresh;
        });
        entry.names.add(person.words);
        ids(person.reading).put(person.participant.id(), entry.id);
    }

    private Map<String, String> ids(Reading reading) {
        return ids.computeIfAbsent(reading, _ -> new HashMap<>());
    }

    private String freeId(String id) {
        var free = id;
        for (int i = 2; isUsed(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private boolean isUsed(String id) {
        return people.stream().anyMatch(entry -> entry.id.equals(id));
    }

    private static List<String> words(Participant participant) {
        return Words.of(participant.name()).stream().map(Word::folded).toList();
    }
}
