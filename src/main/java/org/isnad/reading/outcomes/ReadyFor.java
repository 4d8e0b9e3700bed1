package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// Which talks somebody says they are ready for: «مستعدون للحوار», «استعداد بلاده لاستئناف الاجتماعات».
final class ReadyFor implements OutcomeRule {

    private static final int NEAR = 3;
    private static final String TO = "ل";

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        for (int at = 0; at < clause.size(); at++) {
            int event = clause.is(at, OutcomeWords.READY) && !isAside(clause, at) ? readyFor(clause, at) : -1;
            if (event >= 0 && voice.isSomebodys(clause.at(at))) {
                return Optional.of(new Found(
                        Outcome.Kind.NEXT_STEP,
                        Telling.from(clause, at, voice),
                        new Why("ready-for", clause.at(at), clause.at(event))));
            }
        }
        return Optional.empty();
    }

    private static int readyFor(Clause clause, int at) {
        for (int to = at + 1; to <= at + NEAR; to++) {
            if (clause.word(to).startsWith(TO)) {
                return clause.is(to, OutcomeWords.EVENT) ? to : clause.find(OutcomeWords.EVENT, to + 1, 1);
            }
        }
        return -1;
    }

    private static boolean isAside(Clause clause, int at) {
        return FunctionWords.NEGATION.has(clause.word(at - 1))
                || FunctionWords.RELATIVE.has(clause.word(at - 1))
                || clause.isConditional()
                || Hedges.before(clause, at);
    }
}
