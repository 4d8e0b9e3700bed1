package org.isnad.reading.participants;

import org.isnad.morphology.Proclitics.Cut;
import org.isnad.reading.Mention;
import org.isnad.reading.Why;
import org.isnad.reading.participants.Bearers.Bearer;

/// Finds the names of known persons at places that no rule has taken.
final class NameAgain {

    private static final String RULE = "name-again";
    private static final int COMMON = 6;
    private static final int SHORTEST = 2;

    private final Bearers bearers;

    NameAgain(Bearers bearers) {
        this.bearers = bearers;
    }

    void find(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (!line.isTaken(i)) {
                find(line, i);
            }
        }
    }

    private void find(Line line, int at) {
        for (Cut way : line.token(at).lexeme().ways()) {
            if (way.core().length() < SHORTEST) {
                continue;
            }
            for (Bearer bearer : bearers.beginningWith(way.core())) {
                int to = at + bearer.words().size();
                if (to <= line.size() && stands(line, at, way.letters(), bearer) && !isCommon(line, at, bearer)) {
                    take(new NameRun(line, at, to, way.letters()), bearer.person());
                    return;
                }
            }
        }
    }

    private static void take(NameRun run, Person person) {
        run.line().takeName(run.from(), run.to());
        var first = person.mentions().getFirst().span();
        person.add(run, new Mention(run.span(), Mention.Form.NAME, new Why(RULE, first, run.span())));
    }

    private static boolean stands(Line line, int at, int particles, Bearer bearer) {
        if (line.token(at).function() && !NameRun.isParticle(line.token(at))) {
            return false; // «على خامنئي» is no «علي خامنئي»
        }
        if (Places.at(line, at)
                .filter(place -> place.to() > at + 1
                        && (place.whole() || line.token(at).cut().letters() < particles))
                .isPresent()) {
            return false; // «بيونغ يانغ» and «وبيونغ يانغ» are no «يونغ»
        }
        if (SpokenFor.stands(line, at)) {
            return false;
        }
        for (int k = 1; k < bearer.words().size(); k++) {
            var token = line.token(at + k);
            if (line.isTaken(at + k)
                    || !Gaps.joinsName(token.before())
                    || !token.word().folded().equals(bearer.words().get(k))) {
                return false;
            }
        }
        return true;
    }

    /// A word that is far more often no name needs a reporting verb beside it.
    private static boolean isCommon(Line line, int at, Bearer bearer) {
        if (bearer.words().size() > 1) {
            return false;
        }
        var word = bearer.words().getFirst();
        boolean common = (Vocabulary.COUNTS.frequency(word) >= COMMON && Vocabulary.COUNTS.nameShare(word) <= 1)
                || Vocabulary.FUNCTION_WORDS.has(word)
                || NameRun.isParticle(line.token(at))
                || Vocabulary.COUNTRIES.ofAdjective(word).isPresent()
                || Vocabulary.COUNTRIES.named(word).isPresent();
        boolean behindVerb = at > 0 && line.token(at - 1).isReportingVerb();
        return common && (Vocabulary.FUNCTION_WORDS.has(word) || !behindVerb);
    }
}
