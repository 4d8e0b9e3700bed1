package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// What somebody calls the event: «هذه خطوة صغيرة لكنها حقيقية», «وصفها بأنها خطوة إلى الوراء».
final class ThisIsStep implements OutcomeRule {

    private static final int LONGEST = 14;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        int step = clause.is(0, OutcomeWords.THIS) ? 1 : 0;
        boolean called = clause.is(step, OutcomeWords.STEP)
                && clause.size() <= LONGEST
                && (step == 1 ? voice.isSomebodys(clause.at(step)) : voice.isDescribed(clause.at(0)));
        return called
                ? Optional.of(
                        new Found(Outcome.Kind.ASSESSMENT, clause.span(), new Why("this-is-step", clause.at(step))))
                : Optional.empty();
    }
}
