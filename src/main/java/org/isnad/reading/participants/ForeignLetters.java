package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.reading.Why;

/// Two or more words spelt as Arabic spells names of other languages: «كيلسي دافنبورت».
final class ForeignLetters implements NameRule {

    private static final String RULE = "foreign-letters";
    private static final int EACH = 4;

    @Override
    public Optional<FoundName> accept(NameRun run) {
        if (run.length() < 2
                || run.length() > 4
                || run.sum() < EACH * run.length()
                || AfterPlaceNoun.stands(run)
                || run.isMarked()) {
            return Optional.empty();
        }
        if (run.skip() > 0 || (run.from() > 0 && isPlacePreposition(run.line().token(run.from() - 1)))) {
            return Optional.empty();
        }
        return Optional.of(new FoundName(run, Optional.empty(), new Why(RULE, run.span())));
    }

    private static boolean isPlacePreposition(Token token) {
        return switch (token.word().folded()) {
            case "في", "الي", "قرب", "من" -> true;
            default -> false;
        };
    }
}
