package org.isnad.reading.outcomes;

import org.isnad.lexicon.OutcomeWords;

/// Tells what came about from what may, must or shall: «قد»، «ضرورة»، «يأمل».
final class Hedges {

    private static final int NEAR = 5;

    private Hedges() {}

    /// Whether one stands shortly before the word.
    static boolean before(Clause clause, int at) {
        for (int near = Math.max(0, at - NEAR); near < at; near++) {
            if (clause.is(near, OutcomeWords.HEDGE) && !isCertain(clause, near)) {
                return true;
            }
        }
        return clause.word(at - 1).equals("ان") && !clause.is(at - 2, OutcomeWords.STILL);
    }

    /// «قد» makes a past verb certain and a present one doubtful.
    private static boolean isCertain(Clause clause, int at) {
        var next = clause.word(at + 1);
        return clause.word(at).endsWith("قد") && !(next.startsWith("ي") || next.startsWith("ت"));
    }
}
