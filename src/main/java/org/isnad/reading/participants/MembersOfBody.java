package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Participant;

/// Those who belong to a body or to states, where they meet, speak or are spoken to: «أعضاء المجلس», «رؤساء إيران
/// وتركيا».
final class MembersOfBody implements NominalRule {

    private static final String RULE = "members-of-a-body";
    static final WordSet PLURALS = WordSet.named("office-plurals");
    private static final int LONGEST = 6;
    private static final int AROUND = 12;

    private final Groups groups;

    MembersOfBody(Groups groups) {
        this.groups = groups;
    }

    @Override
    public int find(Line line, int at) {
        var head = line.token(at);
        if (!PLURALS.has(head.core()) || isInOffice(line, at)) {
            return at;
        }
        int to = endOf(line, at);
        if (to == at || !isParty(line, at, to)) {
            return at;
        }
        var key = new StringBuilder(head.title().map(title -> title.kin()).orElse(head.core()));
        for (int i = at + 1; i < to; i++) {
            key.append('-').append(line.token(i).core());
        }
        var group = Groups.named(key.toString(), Participant.Kind.GROUP, side(line, at, to), line, at, to);
        return groups.addHead(group, line, at, to, at + 1, RULE);
    }

    /// «رئيس وزراء تركيا»
    static boolean isInOffice(Line line, int at) {
        return at > 0
                && line.token(at).followsDirectly()
                && line.token(at).cut().letters() == 0
                && !line.token(at - 1).function()
                && line.token(at - 1).title().isPresent();
    }

    /// Behind what they belong to: a definite noun with its adjectives, or states one after the other.
    private static int endOf(Line line, int at) {
        int to = at + 1;
        boolean definite = false;
        while (to < line.size() && to - at <= LONGEST && line.token(to).followsDirectly() && !line.isName(to)) {
            int place = Places.endOfName(line, to);
            if (place > to
                    && (line.token(to).cut().letters() == 0
                            || (definite && line.token(to).isCoordinated()))) {
                definite = true;
                to = place;
                continue;
            }
            var token = line.token(to);
            if (token.cut().letters() > 0
                    || token.function()
                    || token.isReportingVerb()
                    || (definite && !token.isDefinite())) {
                break;
            }
            definite |= token.isDefinite();
            to++;
        }
        return definite ? to : at;
    }

    private static Optional<String> side(Line line, int from, int to) {
        Optional<String> side = Optional.empty();
        for (int i = from + 1; i < to; i++) {
            var next = Places.sideAt(line, i);
            if (next.isPresent() && side.isPresent() && !side.equals(next)) {
                return Optional.empty();
            }
            side = side.or(() -> next);
        }
        return side;
    }

    /// Whether an event, a word of presence or a reporting verb stands near.
    private static boolean isParty(Line line, int from, int to) {
        for (int i = Math.max(0, from - AROUND); i < Math.min(line.size(), to + AROUND); i++) {
            var token = line.token(i);
            if (token.says(AttendanceCue.EVENT)
                    || token.says(AttendanceCue.LIST)
                    || token.says(AttendanceCue.MET)
                    || (token.isReportingVerb() && !token.function())) {
                return true;
            }
        }
        return false;
    }
}
