package org.isnad.reading.quotes;

import org.isnad.text.Span;

/// Finds which words of a statement are its unmarked ones.
final class UnmarkedWords {

    private UnmarkedWords() {}

    /// From behind the marked words before it, or from the beginning, to the mark that closes what nothing opened.
    static Span closedAlone(Statement statement, int closing) {
        var line = statement.line();
        int from = statement.from();
        for (int at = closing - 1; at > from; at--) {
            if (line.marks.at(at) >= 0) {
                from = at + 1;
                break;
            }
        }
        while (from < closing && !line.token(from).isWord()) {
            from++;
        }
        boolean joined = from > statement.from() && line.word(from).startsWith("و");
        int start =
                from == statement.from() ? statement.content().start() : line.letter(line.token(from), joined ? 1 : 0);
        return new Span(
                        Math.min(start, line.token(closing).start()),
                        line.token(closing).start())
                .trimmed(line.text);
    }

    /// The statement; behind a whole clause in marks at its beginning, only what follows.
    static Span of(Statement statement, Statement[] holder) {
        var line = statement.line();
        int m = line.marks.at(statement.from());
        if (m < 0
                || !statement.equals(holder[m])
                || !Clauses.isLong(line.text, line.marks.words(m).content())) {
            return statement.content();
        }
        int behind = line.marks.behind(statement.from());
        while (behind < statement.behind() && !line.token(behind).isWord()) {
            behind++;
        }
        return behind < statement.behind()
                ? new Span(line.token(behind).start(), statement.content().end())
                : statement.content();
    }
}
