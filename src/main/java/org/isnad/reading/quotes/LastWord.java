package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.reading.Attribution;

/// Decides whose words in marks are that no rule can tell the speaker of.
interface LastWord {

    /// Empty where nobody is likely enough.
    Optional<Attribution> on(LooseWords words);
}
