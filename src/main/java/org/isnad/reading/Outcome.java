package org.isnad.reading;

import java.util.Optional;
import org.isnad.text.Span;

/// What the event produced, did not produce, or set in motion.
///
/// @param id `o1`, `o2` … in text order
/// @param content the smallest stretch that says it whole
/// @param by the id of whose claim it is; empty where the article itself reports it
public record Outcome(String id, Kind kind, Span content, Optional<String> by, Why why) {

    public enum Kind {
        AGREED,
        NOT_AGREED,
        PROGRESS,
        NEXT_STEP,
        OPEN_ISSUE,
        ASSESSMENT
    }
}
