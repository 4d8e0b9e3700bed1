package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.ReportingWord;

/// Notices one way in which what is said begins behind a reporting word.
interface OnsetRule {

    /// Whether it begins at the token `at`, which stands behind the reporting word at `cueAt`.
    Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at);
}
