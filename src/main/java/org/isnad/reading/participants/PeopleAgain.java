package org.isnad.reading.participants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Participant;

/// People of one kind whom an article tells of again and again as those who act: «وتفرق المتظاهرون».
final class PeopleAgain implements NominalRule {

    private static final String RULE = "people-again";
    private static final WordSet PEOPLE = WordSet.named("people-who-act");
    private static final int ENDING = 2;
    private static final int OFTEN = 2;

    private final Groups groups;
    private final Map<String, Integer> counts = new HashMap<>();

    PeopleAgain(Groups groups, List<Line> lines) {
        this.groups = groups;
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                if (isPeople(line.token(i))) {
                    counts.merge(stem(line.token(i)), 1, Integer::sum);
                }
            }
        }
    }

    @Override
    public int find(Line line, int at) {
        var token = line.token(at);
        if (!isPeople(token) || counts.getOrDefault(stem(token), 0) < OFTEN || !acts(line, at)) {
            return at;
        }
        int to = at + 1 < line.size() && isDescribed(line, at + 1) ? at + 2 : at + 1;
        if (UnnamedSpeakers.isNamedSoon(line, to)) {
            return at;
        }
        var group = Groups.named(stem(token), Participant.Kind.GROUP, Optional.empty(), line, at, to);
        return groups.add(group, line, at, to, RULE);
    }

    /// «المقاتلون المحليون»
    private static boolean isDescribed(Line line, int i) {
        var token = line.token(i);
        return token.isDefinite()
                && token.followsDirectly()
                && token.cut().letters() == 0
                && (token.core().endsWith("ون") || token.core().endsWith("ين"));
    }

    private static boolean isPeople(Token token) {
        return PEOPLE.has(token.core());
    }

    /// «المتظاهرون» and «المتظاهرين» are the same.
    private static String stem(Token token) {
        return token.bare().substring(0, token.bare().length() - ENDING);
    }

    /// Whether they do something or something is done to them: «وفرقت الشرطة المتظاهرين», not «عشرات المتظاهرين».
    private static boolean acts(Line line, int at) {
        if (at == 0 || line.token(at).cut().letters() > 0) {
            return false;
        }
        var before = line.token(at - 1);
        return before.isReportingVerb()
                || FunctionWords.CONTENT_PARTICLE.has(before.word().folded())
                || (!before.function() && Dictionary.of(before.word().folded()) == Dictionary.VERB)
                || line.isTaken(at - 1);
    }
}
