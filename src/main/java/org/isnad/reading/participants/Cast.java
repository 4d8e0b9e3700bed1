package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The persons of an article: full names first, then each bare name given to the person who bears it.
final class Cast {

    private final List<Person> persons = new ArrayList<>();
    private final TreeMap<Integer, Person> order = new TreeMap<>();
    private final AlikeNames alike = new AlikeNames();
    private final Bearers bearers = new Bearers(alike);

    /// Makes persons of the names found by rule.
    static Cast of(List<FoundName> found) {
        var cast = new Cast();
        var names = new SideBySide(found).apart();
        names.stream().filter(name -> name.run().length() > 1).forEach(cast::addFull);
        cast.persons.forEach(cast.bearers::addParts);
        names.stream().filter(name -> name.run().length() == 1).forEach(cast::addBare);
        return cast;
    }

    List<Person> persons() {
        return persons;
    }

    Bearers bearers() {
        return bearers;
    }

    /// Who was named last before an offset.
    Optional<Person> lastNamed(int before) {
        return Optional.ofNullable(order.lowerEntry(before)).map(Map.Entry::getValue);
    }

    private void addFull(FoundName name) {
        var words = name.run().words();
        var person = alike.near(words).stream().filter(p -> p.answersTo(words)).findFirst();
        var named = person.orElseGet(this::newPerson);
        named.add(name);
        alike.add(named, words);
    }

    private void addBare(FoundName name) {
        var word = name.run().words().getFirst();
        var known = bearers.of(word);
        if (known.isPresent()) {
            known.get().add(name);
        } else {
            var stranger = newPerson();
            stranger.add(name);
            alike.add(stranger, List.of(word));
            bearers.add(stranger, List.of(word));
        }
    }

    private Person newPerson() {
        var person = new Person(persons.size(), order);
        persons.add(person);
        return person;
    }
}
