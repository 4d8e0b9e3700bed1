package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;

/// Noun phrases that stand for somebody with no name beside them: «الرئيس الروسي», «الجانبان», «مسؤول أميركي».
final class Nominals {

    private final Groups groups = new Groups();
    private final StateByNoun states;
    private final List<NominalRule> rules;

    Nominals(Cast cast, List<Line> lines, Optional<String> home) {
        states = new StateByNoun(cast, lines, home);
        // Who is surely meant goes before who may be meant.
        rules = List.of(
                new DualForBoth(groups),
                states,
                new OfficeForHolder(cast),
                new OfficeThatSpeaks(groups),
                new OfficialsOfState(groups),
                new MembersOfBody(groups),
                new HearersOfSpeech(groups),
                new PeopleOfState(groups),
                new UnnamedSpeakers(groups),
                new SomeOrOthers(groups),
                new PeopleAgain(groups, lines));
        lines.forEach(this::find);
        lines.forEach(new WhoeverSpeaks(groups)::find);
    }

    void addTo(Map<String, List<Mention>> countries) {
        states.mentions()
                .forEach((id, mentions) ->
                        countries.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(mentions));
    }

    List<Participant> groups() {
        return groups.participants();
    }

    private void find(Line line) {
        int i = 0;
        while (i < line.size()) {
            boolean none = line.isTaken(i) || !line.token(i).lexeme().nominalHead();
            i = none ? i + 1 : Math.max(i + 1, findAt(line, i));
        }
    }

    private int findAt(Line line, int i) {
        for (NominalRule rule : rules) {
            int end = rule.find(line, i);
            if (end > i) {
                return end;
            }
        }
        return i;
    }
}
