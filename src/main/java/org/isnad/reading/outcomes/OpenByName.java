package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;
import org.isnad.text.Letters;

/// What somebody says is still to be settled: «لم يبق سوى …», «الخلافات كبيرة».
final class OpenByName implements OutcomeRule {

    private static final int FAR = 8;
    private static final int SHORT = 8;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        int open = isNamed(clause, voice) ? 0 : remaining(clause);
        return open < 0 || clause.isConditional() || clause.isBackground()
                ? Optional.empty()
                : Optional.of(new Found(
                        Outcome.Kind.OPEN_ISSUE,
                        Telling.from(clause, open, voice),
                        new Why("open-by-name", clause.at(open))));
    }

    /// The «لم» of «لم يبق سوى»; -1 where there is none.
    private static int remaining(Clause clause) {
        int remains = clause.find(OutcomeWords.REMAIN);
        boolean only = remains > 0
                && FunctionWords.NEGATION.has(clause.word(remains - 1))
                && clause.find(OutcomeWords.ONLY, remains + 1, FAR) >= 0;
        return only ? remains - 1 : -1;
    }

    /// «الخلافات كبيرة», «نقطة الخلاف الرئيسية هي …».
    private static boolean isNamed(Clause clause, Voice voice) {
        boolean open = clause.is(0, OutcomeWords.OPEN)
                && (clause.word(0).startsWith(Letters.ARTICLE) || clause.word(1).startsWith(Letters.ARTICLE))
                && voice.isSomebodys(clause.span());
        return open
                && (clause.find(OutcomeWords.IS, 1, SHORT) >= 0
                        || (clause.size() <= SHORT && clause.find(OutcomeWords.GREAT, 1, 2) >= 0));
    }
}
