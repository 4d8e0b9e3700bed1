package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Participant;

/// Some or others who say or think something: «ويرى آخرون أن», «وانتقد البعض القرار».
final class SomeOrOthers implements NominalRule {

    static final WordSet WORDS = WordSet.named("some-or-others");
    private static final String RULE = "some-or-others";

    private final Groups groups;

    SomeOrOthers(Groups groups) {
        this.groups = groups;
    }

    @Override
    public int find(Line line, int at) {
        boolean speak = WORDS.has(line.token(at).core())
                && line.token(at).cut().letters() == 0
                && (Speech.isBehindVerb(line, at) || Speech.isSubjectBeforeVerb(line, at, at + 1));
        return speak
                ? groups.add(
                        Groups.named(line.token(at).core(), Participant.Kind.GROUP, Optional.empty(), line, at, at + 1),
                        line,
                        at,
                        at + 1,
                        RULE)
                : at;
    }
}
