package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// What stays unsettled or in the way: «خلافات لم تحسم بعد»، «لا تزال هناك عقبات».
final class LeftOpen implements OutcomeRule {

    private static final int NEAR = 5;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        int open = clause.find(OutcomeWords.OPEN);
        if (open < 0 || (clause.headline() && !voice.isSomebodys(clause.span()))) {
            return Optional.empty();
        }
        int sign = clause.find(OutcomeWords.UNSETTLED, open - NEAR, 2 * NEAR + 1);
        if (sign < 0 || sign == open) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                Outcome.Kind.OPEN_ISSUE,
                clause.from(Math.min(open, sign)),
                new Why("left-open", clause.at(open), clause.at(sign))));
    }
}
