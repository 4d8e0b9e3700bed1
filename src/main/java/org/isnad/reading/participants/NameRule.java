package org.isnad.reading.participants;

import java.util.Optional;

/// A way to know that words are a person's name.
interface NameRule {

    Optional<FoundName> accept(NameRun run);
}
