package org.isnad.reading.quotes;

import java.util.List;
import org.isnad.text.Span;

/// Where what is said begins.
///
/// @param rule the name of the rule that found it
/// @param token the index of its first token
/// @param offset where it begins in the text, inside that token where a particle is attached to it
/// @param manner how it hangs on the reporting word
/// @param evidence what opened it, the reporting word left out
record Onset(String rule, int token, int offset, Manner manner, List<Span> evidence) {

    enum Manner {
        /// Quotation marks right behind the reporting word and its subject.
        MARKS,
        /// A colon, no marks behind it.
        COLON,
        PARTICLE,
        PREPOSITION,
        OBJECT
    }
}
