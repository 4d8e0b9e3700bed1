package org.isnad.reading;

import org.isnad.text.Span;

/// A point on which articles can be compared.
///
/// @param value a duration in ISO 8601 (`PT2H45M`, `~` before it for "about"), a delegate's id, or the words as written
public record Fact(Kind kind, String value, Span content, Why why) {

    public enum Kind {
        DURATION,
        PLACE,
        DATE,
        EVENT_NAME,
        DELEGATE,
        CASUALTIES,
        TRADE
    }
}
