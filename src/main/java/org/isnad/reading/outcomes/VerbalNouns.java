package org.isnad.reading.outcomes;

import java.util.List;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;

/// Nouns of doing, and whether what they name was done: «أعلن التوصل إلى اتفاق»، «تم توقيع …»، «أعلن رفع العقوبات».
final class VerbalNouns {

    private static final int REACH = 12;
    private static final int NEAR = 3;

    private VerbalNouns() {}

    static boolean areToldAsDone(Clause clause, int at, Voice voice) {
        return (isDoing(clause, at) && isToldAsDone(clause, at, voice)) || isAnnounced(clause, at, voice);
    }

    /// «أعلن استئناف …».
    private static boolean isAnnounced(Clause clause, int at, Voice voice) {
        return at == 0 && clause.is(at, OutcomeWords.LAUNCH) && voice.isAnnounced(clause.at(0));
    }

    /// «أعلن استئناف المفاوضات», «أعلن رفع العقوبات»: what is begun or ended.
    private static int launched(Clause clause) {
        int event = clause.find(OutcomeWords.EVENT, 1, 2);
        return event >= 0 ? event : clause.find(OutcomeWords.MATTER, 1, NEAR);
    }

    /// «توقيع …»، «تشكيل …».
    private static boolean isDoing(Clause clause, int at) {
        return clause.is(at, OutcomeWords.DONE) || clause.is(at, OutcomeWords.SET_UP);
    }

    /// «أعلن التوصل إلى اتفاق»، «تم توقيع اتفاق»: a verbal noun tells only what somebody announces, or what was done.
    private static boolean isToldAsDone(Clause clause, int at, Voice voice) {
        return isDone(clause, at)
                || isAnnouncedBefore(clause, at, REACH + NEAR)
                || (clause.headline() && clause.is(at - 1, OutcomeWords.AFTER))
                || (at <= 1
                        && !FunctionWords.PREPOSITION.has(clause.word(at - 1))
                        && (clause.headline() || voice.isSomebodys(clause.at(at))));
    }

    /// «تم توقيع …»، «شهدت الزيارة توقيع …».
    static boolean isDone(Clause clause, int at) {
        return isSaidDone(clause, at) || clause.find(OutcomeWords.SAW, at - REACH, REACH) >= 0;
    }

    /// «أعلن الوزيران مساء أمس التوصل …»; not «أعلن … أهمية التوصل».
    static boolean isAnnouncedBefore(Clause clause, int at, int reach) {
        int verb = clause.find(OutcomeWords.ANNOUNCE, at - reach, reach);
        return verb >= 0
                && !FunctionWords.NEGATION.has(clause.word(verb - 1))
                && !FunctionWords.RELATIVE.has(clause.word(verb - 1))
                && !FunctionWords.PREPOSITION.has(clause.word(at - 1))
                && !isGoverned(clause, verb, at);
    }

    /// Whether «أن», or another noun of doing, stands between.
    private static boolean isGoverned(Clause clause, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (FunctionWords.CONTENT_PARTICLE.has(clause.word(at)) || clause.is(at, OutcomeWords.HEDGE)) {
                return true;
            }
        }
        return false;
    }

    static boolean isSaidDone(Clause clause, int at) {
        return clause.is(at - 1, OutcomeWords.CAME_ABOUT);
    }

    /// What was done, behind the noun at `at`; -1 where it is nothing that makes an outcome.
    static int done(Clause clause, int at) {
        if (!isDoing(clause, at)) {
            return launched(clause);
        }
        if (clause.is(at, OutcomeWords.SET_UP)) {
            return clause.find(OutcomeWords.FOUNDATION, at + 1, NEAR);
        }
        for (var what : List.of(OutcomeWords.DEAL, OutcomeWords.PAPER, OutcomeWords.OFFICE, OutcomeWords.VOTES)) {
            int other = clause.find(what, at + 1, REACH);
            if (other >= 0) {
                return other;
            }
        }
        return -1;
    }
}
