package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// Headway without a settlement: «أحرز الجانبان تقدما»، «تحقيق تقدم ملموس».
final class Headway implements OutcomeRule {

    private static final int REACH = 6;
    private static final int NEAR = 4;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        for (int at = 0; at < clause.size(); at++) {
            if (!clause.tells(at)
                    || FunctionWords.NEGATION.has(clause.word(at - 1))
                    || FunctionWords.RELATIVE.has(clause.word(at - 1))
                    || clause.find(OutcomeWords.CONDITION, 0, at) >= 0
                    || Hedges.before(clause, at)) {
                continue;
            }
            int other = partner(clause, at, voice);
            if (other >= 0 && !clause.isBackground()) {
                int first = clause.word(Math.min(at, other) - 1).equals("تم")
                        ? Math.min(at, other) - 1
                        : Math.min(at, other);
                return Optional.of(new Found(
                        Outcome.Kind.PROGRESS,
                        clause.from(first),
                        new Why("headway", clause.at(at), clause.at(other))));
            }
        }
        return Optional.empty();
    }

    private static int partner(Clause clause, int at, Voice voice) {
        if (clause.is(at, OutcomeWords.GAIN)) {
            int progress = clause.find(OutcomeWords.PROGRESS, at + 1, REACH);
            return progress >= 0 || clause.find(OutcomeWords.EVENT, 0, at) < 0
                    ? progress
                    : clause.find(OutcomeWords.RESULT, at + 1, 2);
        }
        if (clause.is(at, OutcomeWords.THERE) || clause.is(at, OutcomeWords.SAW)) {
            return clause.find(OutcomeWords.PROGRESS, at + 1, REACH);
        }
        if (clause.is(at, OutcomeWords.ADVANCE)) {
            int event = clause.find(OutcomeWords.EVENT, 0, at);
            return event >= 0 ? event : clause.find(OutcomeWords.DEAL, at + 1, REACH);
        }
        if (clause.is(at, OutcomeWords.COMPLETED)) {
            return clause.find(OutcomeWords.PREPARATION, at - NEAR, 2 * NEAR);
        }
        if (clause.is(at, OutcomeWords.NEARER)) {
            return voice.isSomebodys(clause.at(at)) ? at : -1;
        }
        if (clause.is(at, OutcomeWords.GROUND)) {
            return clause.word(at + 1).equals("مشتركة") ? 0 : -1;
        }
        if (clause.is(at, OutcomeWords.CLOSENESS)) {
            return clause.find(OutcomeWords.VIEWS, at + 1, 2);
        }
        if (clause.is(at, OutcomeWords.NEAR_TO)) {
            int deal = clause.find(OutcomeWords.DEAL, at + 1, REACH);
            return deal >= 0 ? deal : clause.find(OutcomeWords.RESULT, at + 1, REACH);
        }
        return -1;
    }
}
