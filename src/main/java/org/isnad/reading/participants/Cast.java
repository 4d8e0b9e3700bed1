package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.NameLetters;
import org.isnad.morphology.NameSpelling;
import org.isnad.morphology.Proclitics.Cut;
import org.isnad.reading.Mention;
import org.isnad.reading.Why;

/// The persons of an article: full names first, then each bare name given to the person who bears it.
final class Cast {

    private static final String RULE = "name-again";
    private static final int COMMON = 6;
    // A first name that so many bear tells of nobody; so long texts are read in linear time too.
    private static final int MOST_BEARERS = 64;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_GIVEN = 3;

    private final List<Person> persons = new ArrayList<>();
    private final AlikeNames alike = new AlikeNames();
    private final Map<String, List<Bearer>> bearers = new HashMap<>();

    private record Bearer(Person person, List<String> words) {}

    /// Makes persons of the names found by rule.
    static Cast of(List<FoundName> found) {
        var cast = new Cast();
        var names = new SideBySide(found).apart();
        names.stream().filter(name -> name.run().length() > 1).forEach(cast::addFull);
        cast.persons.forEach(cast::indexParts);
        names.stream().filter(name -> name.run().length() == 1).forEach(cast::addBare);
        return cast;
    }

    List<Person> persons() {
        return persons;
    }

    /// Who was named last before an offset.
    Optional<Person> lastNamed(int before) {
        return persons.stream()
                .filter(person -> person.lastBefore(before) >= 0)
                .max(Comparator.comparingInt(person -> person.lastBefore(before)));
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
        var person = bearerOf(word);
        if (person.isPresent()) {
            person.get().add(name);
        } else {
            var stranger = newPerson();
            stranger.add(name);
            alike.add(stranger, List.of(word));
            index(stranger, List.of(word));
        }
    }

    private Person newPerson() {
        var person = new Person(persons.size());
        persons.add(person);
        return person;
    }

    /// «ترامب» is Donald Trump where the article names him in full, by his last name or else his first.
    private Optional<Person> bearerOf(String word) {
        var exact = bearers.getOrDefault(word, List.of()).stream()
                .filter(bearer -> bearer.words.size() == 1)
                .map(Bearer::person)
                .max(Comparator.comparingInt(person -> person.mentions().size()));
        return exact.or(() -> similar(word));
    }

    private Optional<Person> similar(String word) {
        return alike.endingLike(word).stream()
                .filter(person -> bareArticle(person.fullest().getLast()).equals(bareArticle(word))
                        || (isForeign(word)
                                && NameSpelling.isSame(person.fullest().getLast(), word)))
                .findFirst();
    }

    private static String bareArticle(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }

    /// Long vowels tell Arabic names apart («حسن», «حسين»), but not those from other languages.
    private static boolean isForeign(String word) {
        return word.length() >= 4 && NameLetters.ofNews().weightOf(word) > 0;
    }

    private void indexParts(Person person) {
        var words = person.fullest();
        for (int from = words.size() - 1; from >= 0; from--) {
            boolean insideParticle = from > 0 && Vocabulary.NAME_PARTICLES.has(words.get(from - 1));
            if (!insideParticle && !(from == words.size() - 1 && Vocabulary.NAME_PARTICLES.has(words.get(from)))) {
                index(person, words.subList(from, words.size()));
            }
        }
        var bare = bareArticle(words.getLast());
        if (!Vocabulary.COUNTS.knows(bare)) {
            index(person, List.of(bare));
        }
        if (words.getFirst().length() >= SHORTEST_GIVEN) {
            index(person, words.subList(0, 1));
        }
    }

    private void index(Person person, List<String> words) {
        var list = bearers.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
        if (list.size() == MOST_BEARERS) {
            return;
        }
        list.add(new Bearer(person, words));
        list.sort(Comparator.comparingInt((Bearer bearer) -> -bearer.words.size())
                .thenComparingInt(bearer -> -bearer.person.mentions().size()));
    }

    /// Finds the names of known persons at places that no rule has taken.
    void findAgain(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (!line.isTaken(i)) {
                findAgain(line, i);
            }
        }
    }

    private void findAgain(Line line, int at) {
        for (Cut way : line.token(at).lexeme().ways()) {
            if (way.core().length() < SHORTEST) {
                continue;
            }
            for (Bearer bearer : bearers.getOrDefault(way.core(), List.of())) {
                int to = at + bearer.words.size();
                if (to <= line.size() && stands(line, at, bearer.words) && !isCommon(line, at, bearer)) {
                    var run = new NameRun(line, at, to, way.letters());
                    line.takeName(at, to);
                    var first = bearer.person.mentions().getFirst().span();
                    bearer.person.add(
                            run, new Mention(run.span(), Mention.Form.NAME, new Why(RULE, first, run.span())));
                    return;
                }
            }
        }
    }

    private static boolean stands(Line line, int at, List<String> words) {
        for (int k = 1; k < words.size(); k++) {
            var token = line.token(at + k);
            if (line.isTaken(at + k)
                    || !Gaps.joinsName(token.before())
                    || !token.word().folded().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /// A word that is far more often no name needs a reporting verb beside it.
    private static boolean isCommon(Line line, int at, Bearer bearer) {
        if (bearer.words.size() > 1) {
            return false;
        }
        var word = bearer.words.getFirst();
        boolean common = (Vocabulary.COUNTS.frequency(word) >= COMMON && Vocabulary.COUNTS.nameShare(word) <= 1)
                || Vocabulary.FUNCTION_WORDS.has(word)
                || NameRun.isParticle(line.token(at))
                || Vocabulary.COUNTRIES.ofAdjective(word).isPresent()
                || Vocabulary.COUNTRIES.named(word).isPresent();
        boolean behindVerb = at > 0 && line.token(at - 1).isReportingVerb();
        return common && (Vocabulary.FUNCTION_WORDS.has(word) || !behindVerb);
    }
}
