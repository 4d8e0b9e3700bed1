package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.isnad.lexicon.Titles.Title;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;

/// Whom the noun phrases of an article may mean, each where it stands: who was mentioned last, who is of that office,
/// state or body, and whoever is called so and by no other name.
final class Referents {

    // So many are looked at, so that long texts are read in linear time.
    private static final int MOST_ALIKE = 6;
    private static final int LAST_PERSONS = 3;
    private static final int LAST_OTHERS = 2;

    private final Map<String, Referent> all = new LinkedHashMap<>();
    private final Map<String, List<Referent>> byOffice = new HashMap<>();
    private final Map<String, List<Referent>> byNoun = new HashMap<>();
    private final Optional<String> home;
    private final Course course;

    /// @param home the state that the article is about
    Referents(List<Participant> participants, List<Scene> scenes, Optional<String> home) {
        this.home = home;
        participants.forEach(p -> add(Referent.of(p)));
        course = new Course(scenes, all, this::addNoun);
    }

    private void add(Referent referent) {
        all.put(referent.id(), referent);
        referent.offices().forEach(office -> addAlike(byOffice, office.title().kin(), referent));
        referent.nouns().forEach(noun -> addAlike(byNoun, noun, referent));
    }

    /// «حركة طالبان»: the noun before its name.
    private void addNoun(Referent referent, String noun) {
        if (referent.addNoun(noun)) {
            addAlike(byNoun, Calling.stem(noun), referent);
        }
    }

    private static void addAlike(Map<String, List<Referent>> map, String word, Referent referent) {
        var alike = map.computeIfAbsent(word, _ -> new ArrayList<>());
        if (alike.size() < MOST_ALIKE && !alike.contains(referent)) {
            alike.add(referent);
        }
    }

    /// Whoever is called so and by no name, be it that a rule has found him or not.
    Referent own(Calling calling) {
        var found = calling.found().flatMap(p -> known(p.id())).filter(one -> !one.isNamed());
        if (found.isPresent()) {
            return found.get();
        }
        var key = calling.key();
        return known(key).orElseGet(() -> {
            var fresh = Referent.called(new Participant(
                    key,
                    kindOf(calling.sort()),
                    calling.line().textAt(calling.line().span(calling.from(), calling.to())),
                    calling.side(),
                    List.of(),
                    Participant.Attendance.NOT_SAID,
                    List.of(WhoIsMeant.mention(calling, Optional.empty()))));
            add(fresh);
            return fresh;
        });
    }

    private Optional<Referent> known(String id) {
        return Optional.ofNullable(all.get(id));
    }

    private static Kind kindOf(Calling.Sort sort) {
        return switch (sort) {
            case OFFICE -> Kind.PERSON;
            case BODY -> Kind.ORGANISATION;
            case STATE, GROUP -> Kind.GROUP;
        };
    }

    /// All who may be meant; to be asked in text order.
    ///
    /// @param own whoever is called so
    SequencedSet<Referent> of(Calling calling, Referent own) {
        course.goTo(calling.start());
        var may = new LinkedHashSet<Referent>();
        calling.found().flatMap(p -> known(p.id())).ifPresent(may::add);
        switch (calling.sort()) {
            case OFFICE -> {
                may.addAll(course.last(Kind.PERSON, LAST_PERSONS));
                course.nextNamedPerson().ifPresent(may::add);
                calling.head().title().ifPresent(title -> may.addAll(holders(title)));
            }
            case STATE -> addStates(may, calling);
            case BODY -> {
                addStates(may, calling);
                may.addAll(course.last(Kind.ORGANISATION, LAST_OTHERS));
            }
            case GROUP -> {
                calling.side().flatMap(this::known).ifPresent(may::add);
                may.addAll(course.last(Kind.GROUP, LAST_OTHERS));
            }
        }
        if (calling.sort() == Calling.Sort.OFFICE) {
            may.removeIf(person -> isOfAnotherState(person, calling));
        } else {
            may.addAll(byNoun.getOrDefault(calling.noun(), List.of()));
        }
        may.add(own);
        return may;
    }

    /// «الرئيس الفلسطيني» is no Dutchman; what a rule says stays.
    private static boolean isOfAnotherState(Referent person, Calling calling) {
        var side = person.participant().side();
        return calling.side().isPresent()
                && side.isPresent()
                && !side.equals(calling.side())
                && calling.found().filter(p -> p.id().equals(person.id())).isEmpty();
    }

    private void addStates(SequencedSet<Referent> may, Calling calling) {
        calling.side().flatMap(this::known).ifPresent(may::add);
        home.flatMap(this::known).ifPresent(may::add);
        may.addAll(course.last(Kind.COUNTRY, LAST_OTHERS));
        course.stateOfLastPerson().flatMap(this::known).ifPresent(may::add);
    }

    /// All who hold an office of that kin.
    List<Referent> holders(Title title) {
        return byOffice.getOrDefault(title.kin(), List.of());
    }

    /// Whoever is called so has been mentioned, if no rule says whom the phrase means.
    void called(Referent own, Calling calling) {
        if (calling.found().isEmpty()) {
            course.mention(own, calling.start(), calling.sentence());
        }
    }

    Course course() {
        return course;
    }

    boolean isHome(Referent state) {
        return home.filter(state.id()::equals).isPresent();
    }

    boolean isMostMentioned(String state) {
        return known(state).filter(course::isMostMentioned).isPresent();
    }

    boolean hasSeveralNamedPersons() {
        return all.values().stream()
                        .filter(one -> one.kind() == Kind.PERSON && one.isNamed())
                        .limit(2)
                        .count()
                > 1;
    }
}
