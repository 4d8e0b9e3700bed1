package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.reading.Why;

/// A name, then the office behind a comma or in brackets: «سيرغي لافروف (وزير الخارجية)».
final class RoleAfterName implements NameRule {

    private static final String RULE = "role-after-name";
    private static final int LEAST = 3;

    @Override
    public Optional<FoundName> accept(NameRun run) {
        int next = run.to();
        if (next >= run.line().size() || run.length() < 2 || run.firstLikelihood() < 1) {
            return Optional.empty();
        }
        if (run.sum() < LEAST && Apposed.endOf(run.line(), run.from()).isEmpty()) {
            return Optional.empty();
        }
        var gap = run.line().token(next).before();
        if (isOfState(run.line(), next)) {
            return found(run, next);
        }
        if (!(Gaps.isComma(gap) || Gaps.opensBracket(gap))
                || run.line().token(next).cut().letters() > 0) {
            return Optional.empty();
        }
        return found(run, next);
    }

    private static Optional<FoundName> found(NameRun run, int title) {
        return TitlePhrase.at(run.line(), title)
                .map(role -> new FoundName(run, Optional.of(role), new Why(RULE, role.span())));
    }

    /// «كيم جونغ أون زعيم كوريا الشمالية», «سامي الحداد وزير الخارجية المصري»: no comma is needed before an office of a
    /// state.
    private static boolean isOfState(Line line, int i) {
        var token = line.token(i);
        return token.followsDirectly()
                && token.cut().letters() == 0
                && token.title()
                        .filter(title -> title.number() == HeadCount.ONE && !title.definite())
                        .isPresent()
                && TitlePhrase.at(line, i)
                        .filter(office -> office.side().isPresent())
                        .isPresent();
    }
}
