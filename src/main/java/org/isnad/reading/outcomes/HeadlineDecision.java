package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// A decision that a headline tells of: «تونس تنسحب من المعاهدة», «الوزير يتراجع عن استقالته».
final class HeadlineDecision implements OutcomeRule {

    private static final int LONGEST_SUBJECT = 4;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        if (!clause.headline() || voice.isSomebodys(clause.span())) {
            return Optional.empty();
        }
        int verb = clause.find(OutcomeWords.ACT, 1, LONGEST_SUBJECT);
        verb = verb >= 0 ? verb : ordered(clause);
        boolean told = verb >= 0
                && !FunctionWords.NEGATION.has(clause.word(verb - 1))
                && !FunctionWords.RELATIVE.has(clause.word(verb - 1))
                && !clause.is(verb - 1, OutcomeWords.PAPER)
                && !FunctionWords.PREPOSITION.has(clause.word(verb - 1))
                && !Hedges.before(clause, verb)
                && clause.find(OutcomeWords.CONDITION, 0, verb) < 0;
        return told
                ? Optional.of(new Found(
                        Outcome.Kind.AGREED,
                        Telling.from(clause, verb, voice),
                        new Why("headline-decision", clause.at(verb))))
                : Optional.empty();
    }

    /// «المصرف المركزي يخفض الفائدة»; not «تدرس فرض رسوم».
    private static int ordered(Clause clause) {
        int verb = clause.find(OutcomeWords.ORDER, 1, LONGEST_SUBJECT);
        return clause.is(verb, OutcomeWords.PRESENT) ? verb : -1;
    }
}
