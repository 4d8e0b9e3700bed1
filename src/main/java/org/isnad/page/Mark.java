package org.isnad.page;

import org.isnad.text.Span;

/// Something to be shown on a stretch of the text.
///
/// @param hue 0 to 7, or [#NEUTRAL]
/// @param strong whether it is the chosen one, or belongs to what is chosen, and stands out
public record Mark(Span span, Kind kind, int hue, boolean strong) {

    /// No hue of its own.
    public static final int NEUTRAL = -1;

    /// How many hues there are.
    public static final int HUES = 8;

    public Mark {
        if (hue < NEUTRAL || hue >= HUES) {
            throw new IllegalArgumentException("no hue: " + hue);
        }
    }

    public enum Kind {
        DIRECT_QUOTE,
        PARTIAL_QUOTE,
        INDIRECT_QUOTE,
        NAME,
        NOMINAL,
        OUTCOME,
        FACT,
        HIT,
        /// The hit that one stands at.
        CURRENT_HIT
    }
}
