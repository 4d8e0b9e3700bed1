package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// What somebody says the event does for them: «هذه الزيارة تقوي العلاقات», «الاتفاق يوفر الأمان».
final class EventServes implements OutcomeRule {

    private static final int LONGEST_SUBJECT = 12;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        int event = clause.is(0, OutcomeWords.THIS) ? 1 : 0;
        boolean subject = (clause.is(event, OutcomeWords.EVENT) || clause.is(event, OutcomeWords.DEAL))
                && voice.isSomebodys(clause.span());
        int serves = subject ? clause.find(OutcomeWords.SERVE, event + 1, LONGEST_SUBJECT) : -1;
        boolean told = serves >= 0
                && !FunctionWords.NEGATION.has(clause.word(serves - 1))
                && !FunctionWords.RELATIVE.has(clause.word(serves - 1))
                && !Hedges.before(clause, serves);
        return told
                ? Optional.of(new Found(
                        Outcome.Kind.ASSESSMENT,
                        voice.toTheEndOfMarks(clause.span()),
                        new Why("event-serves", clause.at(event), clause.at(serves))))
                : Optional.empty();
    }
}
