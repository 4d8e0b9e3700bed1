package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.reading.Attribution;
import org.isnad.reading.Quote;
import org.isnad.text.Span;

/// What one reporting word reports, before it is told apart into marked and unmarked words.
///
/// @param from the index of the first token of what is said
/// @param behind the index of the first token behind it
/// @param content where it stands in the text
/// @param manner how it hangs on the reporting word
record Statement(
        Line line,
        Optional<Span> cue,
        Quote.Stance stance,
        int from,
        int behind,
        Span content,
        Onset.Manner manner,
        Attribution attribution,
        Optional<String> addressee,
        String rule,
        List<Span> evidence) {

    /// Nobody is reported at greater length in one sentence, in tokens; it keeps the time linear.
    static final int LONGEST = 300;

    /// The same speaker's next statement.
    Statement with(int nextFrom, int nextBehind, Span nextContent) {
        return new Statement(
                line, cue, stance, nextFrom, nextBehind, nextContent, manner, attribution, addressee, rule, evidence);
    }

    boolean holds(int token) {
        return from <= token && token < behind;
    }
}
