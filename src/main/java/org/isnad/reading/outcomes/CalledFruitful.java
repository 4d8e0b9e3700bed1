package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Quote;
import org.isnad.reading.Why;

/// A judgement of what a pronoun or an earlier word names: «وصفه الوزير بأنه كان مثمرا وبناء».
final class CalledFruitful implements OutcomeRule {

    private static final int LONGEST = 60;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        int fruitful = clause.find(OutcomeWords.FRUITFUL);
        if (fruitful < 0) {
            return Optional.empty();
        }
        return voice.holding(clause.at(fruitful))
                .map(Quote::content)
                .filter(content -> content.length() <= LONGEST)
                .map(content ->
                        new Found(Outcome.Kind.ASSESSMENT, content, new Why("called-fruitful", clause.at(fruitful))));
    }
}
