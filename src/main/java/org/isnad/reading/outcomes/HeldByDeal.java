package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// What a deal holds: «وينص الاتفاق على …»، «وبموجب الاتفاق ستفتح …».
final class HeldByDeal implements OutcomeRule {

    private static final int NEAR = 5;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        for (int at = 0; at < clause.size(); at++) {
            int deal = deal(clause, at);
            if (deal >= 0 && !clause.isBackground() && !Hedges.before(clause, at) && !isAside(clause, at)) {
                int first = Math.min(at, deal);
                return Optional.of(new Found(
                        Outcome.Kind.AGREED,
                        Telling.from(clause, first, voice),
                        new Why("held-by-deal", clause.at(first), clause.at(Math.max(at, deal)))));
            }
        }
        return Optional.empty();
    }

    private static int deal(Clause clause, int at) {
        if (clause.is(at, OutcomeWords.UNDER)) {
            return clause.find(OutcomeWords.DEAL, at + 1, 2);
        }
        if (!clause.is(at, OutcomeWords.PROVIDE) || isText(clause, at)) {
            return -1;
        }
        int behind = clause.word(at + 1).contains("ال") ? clause.find(OutcomeWords.DEAL, at + 1, 1) : -1;
        int before = clause.find(OutcomeWords.DEAL, at - NEAR, NEAR);
        return behind >= 0 || before < 0 || !clause.word(before).contains("ال") ? behind : before;
    }

    /// «بعرض نص الاتفاق على …»: the text of it, and no verb.
    private static boolean isText(Clause clause, int at) {
        var word = clause.word(at);
        return at > 1 && !word.endsWith("ت") && "يتوف".indexOf(word.charAt(0)) < 0;
    }

    private static boolean isAside(Clause clause, int at) {
        return FunctionWords.NEGATION.has(clause.word(at - 1))
                || FunctionWords.RELATIVE.has(clause.word(at - 1))
                || clause.isEarlier(at);
    }
}
