package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// How the event was judged: «المحادثات كانت مثمرة»، «وصف اللقاء بأنه “ناجح”».
final class JudgedWhole implements OutcomeRule {

    private static final int REACH = 16;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        int event = clause.find(OutcomeWords.EVENT);
        int praise = event < 0 ? -1 : clause.find(OutcomeWords.PRAISE, event + 1, REACH);
        if (praise < 0) {
            return Optional.empty();
        }
        int copula = clause.find(OutcomeWords.COPULA, 0, praise);
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
}
