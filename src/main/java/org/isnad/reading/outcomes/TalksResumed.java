package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// That talks go on which had stopped: «استأنف الوفدان المحادثات», «عاد الطرفان إلى المفاوضات».
final class TalksResumed implements OutcomeRule {

    private static final int REACH = 8;
    private static final int NEAR = 3;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        for (int at = 0; at < clause.size(); at++) {
            int talks = talks(clause, at, voice);
            if (talks >= 0 && !isAside(clause, at) && !clause.isBackground() && !clause.has(OutcomeWords.SOON)) {
                return Optional.of(new Found(
                        Outcome.Kind.PROGRESS,
                        Telling.from(clause, at, voice),
                        new Why("talks-resumed", clause.at(at), clause.at(talks))));
            }
        }
        return Optional.empty();
    }

    private static int talks(Clause clause, int at, Voice voice) {
        if (clause.is(at, OutcomeWords.RESUME)) {
            boolean told = at == 0 && (clause.headline() || voice.isAnnounced(clause.at(0)));
            return told || VerbalNouns.isSaidDone(clause, at) ? clause.find(OutcomeWords.TALKS, at + 1, 2) : -1;
        }
        if (clause.is(at, OutcomeWords.RESTORED)) {
            return clause.find(OutcomeWords.RESTORABLE, at + 1, 1);
        }
        if (isPresent(clause.word(at)) && !clause.headline()) {
            return -1;
        }
        if (clause.is(at, OutcomeWords.RESUMED)) {
            int behind = clause.find(OutcomeWords.TALKS, at + 1, REACH);
            return behind >= 0 ? behind : clause.find(OutcomeWords.TALKS, at - NEAR, NEAR);
        }
        if (clause.is(at, OutcomeWords.COME_BACK)) {
            int talks = clause.find(OutcomeWords.TALKS, at + 1, NEAR + 1);
            return talks >= 0 && isTo(clause, talks) ? talks : -1;
        }
        return -1;
    }

    /// «يستأنف», «وتستأنف»; «استأنف» is what he did, and what I do too.
    private static boolean isPresent(String word) {
        int first = word.startsWith("و") || word.startsWith("ف") ? 1 : 0;
        return word.length() > first && (word.charAt(first) == 'ي' || word.charAt(first) == 'ت');
    }

    /// «إلى المفاوضات», «إلى طاولة المفاوضات», «للمفاوضات».
    private static boolean isTo(Clause clause, int talks) {
        return clause.word(talks).startsWith("لل")
                || clause.word(talks - 1).equals("الي")
                || clause.word(talks - 2).equals("الي");
    }

    private static boolean isAside(Clause clause, int at) {
        return FunctionWords.NEGATION.has(clause.word(at - 1))
                || FunctionWords.RELATIVE.has(clause.word(at - 1))
                || Hedges.before(clause, at)
                || clause.isEarlier(at);
    }
}
