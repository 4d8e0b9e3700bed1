package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.reading.Why;

/// One word that news of all kinds uses as a name, and whose letters look like one: «ترامب».
final class WellKnownFamilyName implements NameRule {

    private static final String RULE = "well-known-family-name";
    private static final int SHARE = 4;
    private static final int SHORTEST = 4;
    private static final int FREQUENCY = 3;

    @Override
    public Optional<FoundName> accept(NameRun run) {
        if (run.length() > 1
                || run.firstLikelihood() < SHARE
                || Vocabulary.COUNTS.nameShare(run.words().getFirst()) < SHARE
                || AfterPlaceNoun.stands(run)
                || NameRun.isParticle(run.first())) {
            return Optional.empty();
        }
        var word = run.words().getFirst();
        if (word.length() < SHORTEST
                || isAdjective(word)
                || Vocabulary.COUNTS.frequency(word) < FREQUENCY
                || Vocabulary.LETTERS.weightOf(word) < 5) {
            return Optional.empty();
        }
        return Optional.of(new FoundName(run, Optional.empty(), new Why(RULE, run.span())));
    }

    /// «عادل» is an adjective too, since news writes «عادلة».
    static boolean isAdjective(String word) {
        var feminine = word + "ة";
        return (Vocabulary.COUNTS.knows(feminine) && Vocabulary.COUNTS.nameShare(feminine) == 0)
                || Vocabulary.COUNTS.knows("ال" + feminine);
    }
}
