package org.isnad.reading.outcomes;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.lexicon.OutcomeWords;

/// Tells what came about from what may, must or shall: «قد»، «ضرورة»، «يأمل».
final class Hedges {

    private static final int NEAR = 5;

    /// Verbs whose past may begin with ت: «توصل», «تعهد», «تقدمت».
    private static final Set<OutcomeWords> PAST =
            EnumSet.of(OutcomeWords.REACH, OutcomeWords.AGREE, OutcomeWords.CONCUR, OutcomeWords.ADVANCE);

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

    /// «يوقع», «توقع»; not «توصل», which only what is past is written like.
    private static boolean isPresent(Clause clause, int at) {
        var word = clause.word(at);
        return word.startsWith("ي")
                || (word.startsWith("ت")
                        && (clause.is(at, OutcomeWords.PRESENT)
                                || PAST.stream().noneMatch(kind -> clause.is(at, kind))));
    }

    /// «قد» makes a past verb certain and a present one doubtful.
    private static boolean isCertain(Clause clause, int at) {
        return clause.word(at).endsWith("قد") && !isPresent(clause, at + 1);
    }
}
