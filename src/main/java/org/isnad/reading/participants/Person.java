package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.morphology.NameSpelling;
import org.isnad.reading.Mention;

/// A person while the article is being read.
final class Person {

    // Nobody's name is spelt in more ways; a bound keeps long texts linear.
    private static final int MOST_SPELLINGS = 12;

    private final int number;
    private final NavigableMap<Integer, Person> order;
    private final Set<List<String>> names = new LinkedHashSet<>();
    private final TreeSet<Integer> starts = new TreeSet<>();
    private final List<TitlePhrase> roles = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> written = new LinkedHashSet<>();
    private List<String> fullest = List.of();
    private String shown = "";

    /// @param number in the order in which the persons of an article are found
    /// @param order all persons of the article by where they are mentioned
    Person(int number, NavigableMap<Integer, Person> order) {
        this.number = number;
        this.order = order;
    }

    int number() {
        return number;
    }

    void add(FoundName found) {
        add(found.run(), new Mention(found.run().span(), Mention.Form.NAME, found.why()));
        found.role().ifPresent(this::addRole);
        OfficeBehind.of(found.run()).ifPresent(this::addRole);
    }

    void add(NameRun run, Mention mention) {
        var words = run.words();
        if (names.size() < MOST_SPELLINGS) {
            names.add(words);
        }
        if (words.size() > fullest.size()) {
            fullest = words;
            shown = run.shown();
        }
        addNominal(mention);
    }

    void addRole(TitlePhrase role) {
        if (written.add(role.written())) {
            roles.add(role);
        }
    }

    void addNominal(Mention mention) {
        starts.add(mention.span().start());
        order.put(mention.span().start(), this);
        mentions.add(mention);
    }

    List<String> fullest() {
        return fullest;
    }

    String shown() {
        return shown;
    }

    List<TitlePhrase> roles() {
        return roles;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Optional<String> side() {
        return roles.stream().flatMap(role -> role.side().stream()).findFirst();
    }

    /// Where the person was last mentioned before an offset, or -1.
    int lastBefore(int offset) {
        var last = starts.lower(offset);
        return last == null ? -1 : last;
    }

    /// Whether a full name names this person too, spelt as it may be.
    boolean answersTo(List<String> words) {
        return names.stream().anyMatch(name -> NameSpelling.isSamePerson(name, words));
    }
}
