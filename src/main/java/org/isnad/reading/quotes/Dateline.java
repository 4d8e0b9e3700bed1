package org.isnad.reading.quotes;

import java.util.List;

/// Finds where a text begins behind its dateline: «بيروت، لبنان (الأفق)-- قال الوزير …».
final class Dateline {

    private static final int LONGEST = 14;
    private static final String OPEN = "(";
    private static final String CLOSE = ")";
    private static final String DASHES = "-–—";

    private Dateline() {}

    /// The index of the first token behind it; 0 where there is none.
    static int behind(List<Token> tokens) {
        int closed = closedBracket(tokens);
        int at = closed;
        while (at < tokens.size() && DASHES.contains(tokens.get(at).folded())) {
            at++;
        }
        return at > closed ? at : 0;
    }

    private static int closedBracket(List<Token> tokens) {
        boolean open = false;
        for (int at = 0; at < Math.min(LONGEST, tokens.size()); at++) {
            var token = tokens.get(at);
            if (token.is(Token.Kind.STOP) || token.is(Token.Kind.COLON)) {
                break;
            }
            open |= token.folded().equals(OPEN);
            if (open && token.folded().equals(CLOSE)) {
                return at + 1;
            }
        }
        return tokens.size();
    }
}
