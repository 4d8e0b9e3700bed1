package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// What a deal still lacks: «لا يزال الاتفاق بحاجة إلى تصديق البرلمان».
final class StillNeeds implements OutcomeRule {

    private static final int NEAR = 4;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        int need = clause.find(OutcomeWords.NEED);
        if (need < 0 || clause.isBackground() || Hedges.before(clause, need)) {
            return Optional.empty();
        }
        int deal = clause.find(OutcomeWords.DEAL, need - NEAR, NEAR);
        deal = deal >= 0 ? deal : clause.find(OutcomeWords.OPEN, need - NEAR, NEAR);
        int still = clause.find(OutcomeWords.GO_ON, need - NEAR, NEAR);
        if (deal < 0
                || (still < 0
                        && !clause.word(need).equals("بحاجه")
                        && !clause.word(need).equals("بحاجة"))) {
            return Optional.empty();
        }
        int first = still >= 0 && still < deal ? Math.max(0, still - 1) : deal;
        return Optional.of(new Found(
                Outcome.Kind.OPEN_ISSUE,
                Telling.from(clause, first, voice),
                new Why("still-needs", clause.at(deal), clause.at(need))));
    }
}
