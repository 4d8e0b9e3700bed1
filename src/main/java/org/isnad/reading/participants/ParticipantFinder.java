package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.lexicon.Countries;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Passage;

/// Finds who takes part in what an article tells.
public final class ParticipantFinder {

    /// In text order of their first mention.
    public List<Participant> find(Article article, List<Passage> passages) {
        var lines = Line.of(article.text(), passages);
        var home = HomeState.of(lines);
        var participants = WhoIsMeant.among(byRules(lines, home), lines, home);
        return Presence.judge(participants, lines, article.text().length());
    }

    /// As the rules find them, each word taken that they have found somebody by.
    ///
    /// @param home the state that the article is about
    static List<Participant> byRules(List<Line> lines, Optional<String> home) {
        var named = PersonsAndBodies.in(lines, home);
        var cast = named.cast();
        var organisations = BodiesTakingPart.of(named.bodies(), lines);
        var nominals = new Nominals(cast, lines, home);
        var countries = CountryMentions.in(lines);
        nominals.addTo(countries);

        var all = new ArrayList<Participant>();
        Set<String> ids = new HashSet<>();
        for (Person person : cast.persons()) {
            all.add(participant(person, ids));
        }
        countries.forEach((id, mentions) -> all.add(new Participant(
                id,
                Participant.Kind.COUNTRY,
                Countries.all().nameOf(id),
                Optional.of(id),
                List.of(),
                Participant.Attendance.NOT_SAID,
                sorted(mentions))));
        all.addAll(organisations);
        all.addAll(nominals.groups());
        all.sort(Comparator.comparing(p -> p.mentions().getFirst().span()));
        return all;
    }

    private static Participant participant(Person person, Set<String> ids) {
        var base = String.join("-", person.fullest());
        var id = base;
        for (int i = 2; !ids.add(id); i++) {
            id = base + "-" + i;
        }
        return new Participant(
                id,
                Participant.Kind.PERSON,
                person.shown(),
                person.side(),
                person.roles().stream().map(TitlePhrase::written).toList(),
                Participant.Attendance.NOT_SAID,
                sorted(person.mentions()));
    }

    static List<Mention> sorted(List<Mention> mentions) {
        return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }
}
