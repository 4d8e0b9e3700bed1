package org.isnad.reading.outcomes;

import java.util.Optional;

/// Notices one way in which news tells what came of talks.
interface OutcomeRule {

    Optional<Found> find(Clause clause, Voice voice);
}
