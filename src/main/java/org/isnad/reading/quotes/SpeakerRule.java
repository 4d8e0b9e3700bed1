package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;

/// Notices one way in which a text says who speaks.
interface SpeakerRule {

    /// Who speaks, or that nobody can be named; empty where this rule has nothing to say.
    Optional<Attribution> decide(Report report, Conversation conversation);

    static Optional<Attribution> attributed(String rule, Report report, Naming naming) {
        return Optional.of(new Attribution.Attributed(naming.id(), new Why(rule, report.cueSpan(), naming.span())));
    }
}
