package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.reading.Why;

/// A word that news uses as a given name, then one that looks like a name: «محمد الطيار».
final class GivenNameAndFamilyName implements NameRule {

    private static final String RULE = "given-name-and-family-name";
    private static final int GIVEN = 4;
    private static final int FAMILY = 2;
    private static final int SURE = 9;

    @Override
    public Optional<FoundName> accept(NameRun run) {
        var words = run.words();
        if (run.length() < 2
                || words.getFirst().equals(words.getLast())
                || run.firstLikelihood() < GIVEN
                || run.sum() - run.firstLikelihood() < (run.firstLikelihood() >= NameRun.GIVEN ? 1 : FAMILY)
                || AfterPlaceNoun.stands(run)
                || run.isMarked()
                || (run.length() == 2
                        && WellKnownFamilyName.isAdjective(run.words().getFirst())
                        && run.sum() < SURE)) {
            return Optional.empty();
        }
        return Optional.of(new FoundName(run, Optional.empty(), new Why(RULE, run.span())));
    }
}
