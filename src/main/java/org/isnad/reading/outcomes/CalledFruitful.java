package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Quote;
import org.isnad.reading.Why;
import org.isnad.text.Letters;

/// A judgement of what a pronoun or an earlier word names: «وصفه الوزير بأنه كان مثمرا وبناء».
final class CalledFruitful implements OutcomeRule {

    private static final int LONGEST = 60;

    private static final String ON = "علي";

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        int fruitful = clause.find(OutcomeWords.FRUITFUL);
        if (fruitful < 0 || isBuilding(clause, fruitful)) {
            return Optional.empty();
        }
        return voice.holding(clause.at(fruitful))
                .map(Quote::content)
                .filter(content -> content.length() <= LONGEST)
                .map(content ->
                        new Found(Outcome.Kind.ASSESSMENT, content, new Why("called-fruitful", clause.at(fruitful))));
    }

    /// «بناء على طلب …», «إعادة بناء …».
    private static boolean isBuilding(Clause clause, int at) {
        return clause.word(at + 1).equals(ON)
                || clause.is(at - 1, OutcomeWords.LAUNCH)
                || clause.word(at).startsWith(Letters.ARTICLE);
    }
}
