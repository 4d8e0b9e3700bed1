package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// That no deal came about: «لم يتوصل الوفدان إلى اتفاق»، «دون التوصل إلى هدنة»، «لا اتفاق».
final class NothingAgreed implements OutcomeRule {

    private static final int REACH = 8;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        for (int at = 0; at < clause.size(); at++) {
            if (!OutcomeWords.FAIL.has(clause.word(at))) {
                continue;
            }
            int deal = clause.find(OutcomeWords.DEAL, at + 1, REACH);
            if (deal >= 0
                    && !clause.isBackground()
                    && (deal - at <= 2
                            || OutcomeWords.FAIL_VERB.has(clause.word(at + 1))
                            || clause.word(at + 1).equals("في"))) {
                return Optional.of(new Found(
                        Outcome.Kind.NOT_AGREED,
                        clause.from(start(clause, at)),
                        new Why("nothing-agreed", clause.at(at), clause.at(deal))));
            }
        }
        return Optional.empty();
    }

    /// «القمة لم تسفر عن …» begins with its subject.
    private static int start(Clause clause, int at) {
        for (int before = at - 1; before >= 0; before--) {
            if (FunctionWords.CONTENT_PARTICLE.has(clause.word(before))) {
                return before + 1;
            }
        }
        return at <= 2 && OutcomeWords.EVENT.has(clause.word(0)) ? 0 : at;
    }
}
