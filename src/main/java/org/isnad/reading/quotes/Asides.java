package org.isnad.reading.quotes;

import org.isnad.lexicon.FunctionWords;

/// Finds relative clauses between commas, which a sentence goes on behind: «قال الوزير، الذي عاد أمس، إن …».
final class Asides {

    private static final int LONGEST = 25;

    private Asides() {}

    /// The first token behind the clause that the comma at `comma` opens; `comma` itself where it opens none.
    static int behind(Line line, int comma) {
        if (!line.is(comma, Token.Kind.COMMA) || !line.is(comma + 1, FunctionWords.RELATIVE)) {
            return comma;
        }
        int at = comma + 2;
        while (at < Math.min(comma + LONGEST, line.size())
                && !line.is(at, Token.Kind.STOP)
                && !line.is(at, Token.Kind.COLON)) {
            if (line.is(at, Token.Kind.COMMA)) {
                return at + 1;
            }
            at = line.marks.at(at) >= 0 ? line.marks.behind(at) : at + 1;
        }
        return comma;
    }

    /// The comma that opens the clause which the comma at `comma` closes; `comma` itself where it closes none.
    static int before(Line line, int comma) {
        for (int at = comma - 1; at > Math.max(0, comma - LONGEST) && !line.is(at, Token.Kind.STOP); at--) {
            if (line.is(at, Token.Kind.COMMA)) {
                return behind(line, at) == comma + 1 ? at : comma;
            }
        }
        return comma;
    }
}
