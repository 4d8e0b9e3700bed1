package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.reading.Why;

/// A name, then the office behind a comma or in brackets: «سيرغي لافروف (وزير الخارجية)».
final class RoleAfterName implements NameRule {

    private static final String RULE = "role-after-name";

    @Override
    public Optional<FoundName> accept(NameRun run) {
        int next = run.to();
        if (next >= run.line().size() || run.length() < 2 || run.firstLikelihood() < 1 || run.sum() < 3) {
            return Optional.empty();
        }
        var gap = run.line().token(next).before();
        if (!(Gaps.isComma(gap) || Gaps.opensBracket(gap))
                || run.line().token(next).cut().letters() > 0) {
            return Optional.empty();
        }
        return TitlePhrase.at(run.line(), next)
                .map(title -> new FoundName(run, Optional.of(title), new Why(RULE, title.span())));
    }
}
