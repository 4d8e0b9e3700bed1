package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.reading.Participant;

/// A people as a party: «الفلسطينيون», where the word describes nobody else: not «المسؤولون الفلسطينيون».
final class PeopleOfState implements NominalRule {

    private static final String RULE = "people-of-a-state";
    private static final String PEOPLE = "people-of-";

    private final Groups groups;

    PeopleOfState(Groups groups) {
        this.groups = groups;
    }

    @Override
    public int find(Line line, int at) {
        var token = line.token(at);
        var state = token.adjectiveOf();
        if (state.isEmpty() || !token.isDefinite() || !isPlural(token) || describes(line, at)) {
            return at;
        }
        var group =
                Groups.named(PEOPLE + state.get(), Participant.Kind.GROUP, Optional.of(state.get()), line, at, at + 1);
        return groups.add(group, line, at, at + 1, RULE);
    }

    static boolean isPeople(Participant p) {
        return p.id().startsWith(PEOPLE);
    }

    private static boolean isPlural(Token token) {
        return token.core().endsWith("ون") || token.core().endsWith("ين");
    }

    /// Behind a noun the word describes it or is its owner, and neither is a party: «ملايين المصريين».
    private static boolean describes(Line line, int at) {
        var token = line.token(at);
        if (at == 0 || !token.followsDirectly()) {
            return false;
        }
        var before = line.token(at - 1);
        if (token.isCoordinated()) {
            return !line.isTaken(at - 1)
                    && Places.sideAt(line, at - 1)
                            .filter(_ -> before.adjectiveOf().isEmpty())
                            .isEmpty();
        }
        boolean object = token.core().endsWith("ين");
        return token.cut().letters() == 0
                && (before.isDefinite()
                        || before.title().isPresent()
                        || line.isTaken(at - 1)
                        || (object && !before.function() && !before.isReportingVerb()));
    }
}
