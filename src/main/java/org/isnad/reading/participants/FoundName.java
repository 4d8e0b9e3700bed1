package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.reading.Why;

/// A person's name with the rule that found it, and the office that stands beside it.
record FoundName(NameRun run, Optional<TitlePhrase> role, Why why) {}
