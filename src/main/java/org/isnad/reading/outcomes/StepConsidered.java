package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// A step that somebody is said to discuss or to intend: «الوزارة تدرس فرض رسوم», «تبحث الحكومة تأجيل الاقتراع».
final class StepConsidered implements OutcomeRule {

    private static final int LONGEST_SUBJECT = 3;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        int verb = clause.find(OutcomeWords.CONSIDER);
        int measure = verb < 0 ? -1 : clause.find(OutcomeWords.MEASURE, verb + 1, LONGEST_SUBJECT + 1);
        return measure < 0 || isAside(clause, verb) || clause.isBackground() || clause.isConditional()
                ? Optional.empty()
                : Optional.of(new Found(
                        Outcome.Kind.NEXT_STEP,
                        Telling.from(clause, verb, voice),
                        new Why("step-considered", clause.at(verb), clause.at(measure))));
    }

    /// «لا تدرس …», «الذي يدرس …», «كانت تدرس …».
    private static boolean isAside(Clause clause, int verb) {
        return FunctionWords.NEGATION.has(clause.word(verb - 1))
                || FunctionWords.RELATIVE.has(clause.word(verb - 1))
                || clause.isEarlier(verb)
                || clause.find(OutcomeWords.HAD, 0, verb) >= 0
                || Hedges.before(clause, verb);
    }
}
