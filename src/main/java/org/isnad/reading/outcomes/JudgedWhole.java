package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// How the event was judged: «المحادثات كانت مثمرة»، «وصف اللقاء بأنه “ناجح”».
final class JudgedWhole implements OutcomeRule {

    private static final int REACH = 16;
    private static final int NEAR = 3;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        int event = clause.find(OutcomeWords.EVENT);
        int praise = event < 0 ? -1 : clause.find(OutcomeWords.PRAISE, event + 1, REACH);
        if (praise < 0) {
            return Optional.empty();
        }
        int copula = copula(clause, event, praise);
        var content = clause.from(copula >= 0 ? Math.min(event, copula) : event);
        boolean marked = voice.inside(content)
                .filter(quote -> quote.content().contains(clause.at(praise)))
                .isPresent();
        if ((copula < 0 && !marked) || Hedges.before(clause, praise)) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                Outcome.Kind.ASSESSMENT, content, new Why("judged-whole", clause.at(event), clause.at(praise))));
    }

    /// Between the event and the judgement, or shortly before the event: «كان اجتماعنا بناء». «قمة تاريخية جرت»
    /// judges nothing.
    private static int copula(Clause clause, int event, int praise) {
        int between = clause.find(OutcomeWords.COPULA, event + 1, praise - event - 1);
        return between >= 0 || praise == event + 1 ? between : clause.find(OutcomeWords.COPULA, event - NEAR, NEAR);
    }
}
