package org.isnad.reading;

import java.util.Optional;
import org.isnad.text.Span;

/// Somebody's words or statement.
///
/// @param id `q1`, `q2` … in text order
/// @param content what is said, quotation marks left out
/// @param cue the word that reports it: «قال»
/// @param addressee the id of whom it was said to
/// @param why which rule found the content; who said it has its own reason in `attribution`
public record Quote(
        String id,
        Kind kind,
        Span content,
        Optional<Span> cue,
        Stance stance,
        Attribution attribution,
        Optional<String> addressee,
        Why why) {

    public enum Kind {
        /// A clause or more in quotation marks.
        DIRECT,
        /// A word or phrase in quotation marks inside a reported statement.
        PARTIAL,
        /// A reported statement without marks.
        INDIRECT
    }

    /// How the reporting word presents what is said.
    public enum Stance {
        NEUTRAL,
        ASSERTIVE,
        DOUBTFUL,
        DENYING,
        DEMANDING,
        PRAISING
    }
}
