package org.isnad.reading.outcomes;

import org.isnad.lexicon.Countries;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.text.Letters;

/// A deal that a headline tells of without a verb: «اتفاق على …»، «هدنة بين …»، «18 اتفاقية سعودية …».
final class HeadlineDeal {

    private static final int NEAR = 3;

    private HeadlineDeal() {}

    /// The word at `at` if it is such a deal; else -1.
    static int at(Clause clause, int at) {
        return clause.headline() && isFirst(clause, at) ? named(clause, at) : -1;
    }

    /// The first word of the headline, or behind a number: «18 اتفاقية …».
    private static boolean isFirst(Clause clause, int at) {
        return at == 0 || (at == 1 && clause.word(0).chars().allMatch(Character::isDigit));
    }

    private static int named(Clause clause, int at) {
        if (!clause.is(at, OutcomeWords.DEAL) || clause.word(at).startsWith(Letters.ARTICLE)) {
            return -1;
        }
        var next = clause.word(at + 1);
        boolean told = clause.find(OutcomeWords.ABOUT, at + 1, NEAR) > 0
                || isBetween(next)
                || isBetween(clause.word(at + 2))
                || next.startsWith("ل")
                || Countries.all().ofAdjective(next).isPresent();
        return told && clause.find(OutcomeWords.HEDGE, at, NEAR) < 0 && clause.find(OutcomeWords.AWAITED, at, NEAR) < 0
                ? at
                : -1;
    }

    /// «اتفاق بين …», «اتفاق تاريخي مع …».
    private static boolean isBetween(String folded) {
        return folded.equals("بين") || folded.equals("مع");
    }
}
