package org.isnad.reading.participants;

import java.util.OptionalInt;

/// A name of any words between a reporting verb and an office behind a comma: «قالت هوا تشون ينغ، المتحدثة».
final class Apposed {

    private static final int LONGEST = 4;

    private Apposed() {}

    /// Behind the last word of the name that begins at a token.
    static OptionalInt endOf(Line line, int from) {
        if (from == 0
                || !line.token(from - 1).isReportingVerb()
                || !line.token(from).followsDirectly()) {
            return OptionalInt.empty();
        }
        int to = from;
        while (to < line.size() && to - from < LONGEST && mayBelong(line, from, to)) {
            to++;
            if (isBeforeOffice(line, to)) {
                return to - from > 1 ? OptionalInt.of(to) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean mayBelong(Line line, int from, int i) {
        var token = line.token(i);
        boolean article = token.isDefinite() && !isBeforeOffice(line, i + 1);
        return !line.isTaken(i)
                && (i == from || Gaps.joinsName(token.before()))
                && !token.function()
                && !token.isReportingVerb()
                && token.title().isEmpty()
                && token.adjectiveOf().isEmpty()
                && !token.lexeme().bodyHead()
                && !token.lexeme().nominalHead()
                && !article
                && (i > from || !token.isDefinite());
    }

    /// Whether an office begins at a token, behind a comma.
    static boolean isBeforeOffice(Line line, int i) {
        return i < line.size()
                && Gaps.isComma(line.token(i).before())
                && line.token(i).cut().letters() == 0
                && line.token(i).title().isPresent();
    }
}
