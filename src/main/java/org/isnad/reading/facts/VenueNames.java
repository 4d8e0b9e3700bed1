package org.isnad.reading.facts;

import org.isnad.lexicon.NameLetters;
import org.isnad.lexicon.WordCounts;

/// Whether a word can be the name of a venue: news writes it seldom, and its letters are those of a name.
final class VenueNames {

    private static final int RARE = 3;
    private static final int NAME_LIKE = -30;

    private VenueNames() {}

    /// @param ownAlef whether its first letters ال are its own, as the hamza shows: «إلمندورف»
    static boolean isName(String folded, boolean ownAlef) {
        return !Character.isDigit(folded.charAt(0))
                && WordCounts.ofNews().frequency(folded) <= RARE
                && (ownAlef || !folded.startsWith("الم"))
                && NameLetters.ofNews().weightOf(folded) > NAME_LIKE;
    }
}
