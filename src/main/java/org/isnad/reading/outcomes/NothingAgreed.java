package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// That no deal came about: «لم يتوصل الوفدان إلى اتفاق»، «دون التوصل إلى هدنة»، «لا اتفاق».
final class NothingAgreed implements OutcomeRule {

    private static final int REACH = 8;
    private static final int NEAR = 3;
    private static final int NEXT = 1;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        for (int at = 0; at < clause.size(); at++) {
            int decision = undecided(clause, at);
            if (decision >= 0 && !clause.isBackground()) {
                return Optional.of(new Found(
                        Outcome.Kind.NOT_AGREED,
                        clause.from(clause.is(at, OutcomeWords.REFUSE) ? at : 0),
                        new Why("nothing-agreed", clause.at(at), clause.at(decision))));
            }
            if (!clause.is(at, OutcomeWords.FAIL)) {
                continue;
            }
            int deal = deal(clause, at);
            if (deal >= 0 && !clause.isBackground()) {
                return Optional.of(new Found(
                        Outcome.Kind.NOT_AGREED,
                        clause.from(start(clause, at)),
                        new Why("nothing-agreed", clause.at(at), clause.at(deal))));
            }
        }
        return Optional.empty();
    }

    /// «رفض الوزير مقترح …»، «القرار لم يتخذ بعد»: the offer refused, or the word that says it is still open; else -1.
    private static int undecided(Clause clause, int at) {
        if (clause.is(at, OutcomeWords.REFUSE) && !Hedges.before(clause, at)) {
            return clause.find(OutcomeWords.OFFER, at + 1, 2 * REACH);
        }
        if (clause.is(at, OutcomeWords.BLOCK) && !isAside(clause, at)) {
            int what = clause.find(OutcomeWords.EVENT, at + 1, REACH);
            what = what >= 0 ? what : clause.find(OutcomeWords.BALLOT, at + 1, REACH);
            what = what >= 0 ? what : clause.find(OutcomeWords.OFFER, at + 1, REACH);
            return what >= 0 ? what : clause.find(OutcomeWords.PAPER, at + 1, REACH);
        }
        boolean open = clause.word(at).equals("لم") && clause.is(at + 1, OutcomeWords.SETTLE);
        return open && clause.word(clause.size() - 1).equals("بعد") ? at + 1 : -1;
    }

    private static boolean isAside(Clause clause, int at) {
        return FunctionWords.NEGATION.has(clause.word(at - 1))
                || FunctionWords.RELATIVE.has(clause.word(at - 1))
                || Hedges.before(clause, at);
    }

    /// What did not come about: right behind «لا» and «دون», further on behind «لم يتوصل».
    private static int deal(Clause clause, int at) {
        boolean came = clause.find(OutcomeWords.FAIL_VERB, at + 1, NEAR) >= 0;
        int deal = clause.find(OutcomeWords.DEAL, at + 1, came ? REACH : NEXT);
        return deal >= 0 || !came ? deal : clause.find(OutcomeWords.RESULT, at + 1, REACH);
    }

    /// «القمة لم تسفر عن …» begins with its subject.
    private static int start(Clause clause, int at) {
        for (int before = at - 1; before >= 0; before--) {
            if (FunctionWords.CONTENT_PARTICLE.has(clause.word(before))) {
                return before + 1;
            }
        }
        return at <= 2 && clause.is(0, OutcomeWords.EVENT) ? 0 : at;
    }
}
