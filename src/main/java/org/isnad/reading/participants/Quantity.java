package org.isnad.reading.participants;

import org.isnad.lexicon.WordSet;

/// How many of those who follow are meant, which is part of who is meant: «عدد من المسؤولين», «بعض النواب».
final class Quantity {

    private static final WordSet WORDS = WordSet.named("quantities");
    private static final String OF = "من";

    private Quantity() {}

    /// Whether the token is such a word, or what joins one to those it counts.
    static boolean isPart(Token token) {
        return WORDS.has(token.core()) || token.word().folded().equals(OF);
    }

    /// The same for a folded word with nothing attached to it.
    static boolean isPart(String folded) {
        return WORDS.has(folded) || folded.equals(OF);
    }

    /// The token at which the phrase begins whose noun is the token `noun`.
    static int beginOf(Line line, int noun) {
        int at = noun;
        if (at > 1
                && line.token(at).followsDirectly()
                && line.token(at - 1).word().folded().equals(OF)) {
            at--;
        }
        boolean counted = at > 0
                && line.token(at).followsDirectly()
                && line.token(at).cut().letters() == 0
                && WORDS.has(line.token(at - 1).core())
                && !line.isTaken(at - 1);
        return counted ? at - 1 : noun;
    }
}
