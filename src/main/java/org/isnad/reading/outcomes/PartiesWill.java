package org.isnad.reading.outcomes;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;

/// What both parties say they will do, other than to meet: «البلدان سيحسنان علاقاتهما».
final class PartiesWill implements OutcomeRule {

    private static final Set<OutcomeWords> TO_COME = EnumSet.of(OutcomeWords.DO_FUTURE);
    private static final String DUAL = "ان";
    private static final int LONGEST_SUBJECT = 5;
    private static final int SHORTEST = 7;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        for (int at = 0; at < Math.min(clause.size(), LONGEST_SUBJECT); at++) {
            if (isToBeDoneByBoth(clause, at)
                    && voice.isSomebodys(clause.span())
                    && !clause.isConditional()
                    && !isAside(clause, at)) {
                return Optional.of(new Found(
                        Outcome.Kind.AGREED, Telling.from(clause, at, voice), new Why("parties-will", clause.at(at))));
            }
        }
        return Optional.empty();
    }

    /// What the folded word is, «سيحسنان» included, which no list has; not to be changed.
    static Set<OutcomeWords> kinds(String folded) {
        var kinds = OutcomeWords.kinds(folded);
        return kinds.isEmpty() && isDualToCome(folded) ? TO_COME : kinds;
    }

    private static boolean isDualToCome(String folded) {
        return folded.length() >= SHORTEST
                && folded.endsWith(DUAL)
                && (folded.startsWith("سي") || folded.startsWith("ست"));
    }

    private static boolean isToBeDoneByBoth(Clause clause, int at) {
        return clause.is(at, OutcomeWords.DO_FUTURE)
                && !clause.has(OutcomeWords.EVENT)
                && !clause.has(OutcomeWords.TALKS)
                && !clause.is(at, OutcomeWords.BOTH_NEXT)
                && isDualToCome(clause.word(at).replaceFirst("^[وف]", ""));
    }

    private static boolean isAside(Clause clause, int at) {
        return FunctionWords.RELATIVE.has(clause.word(at - 1)) || FunctionWords.NEGATION.has(clause.word(at - 1));
    }
}
