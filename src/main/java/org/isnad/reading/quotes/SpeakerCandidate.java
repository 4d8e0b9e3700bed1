package org.isnad.reading.quotes;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.reading.Participant;
import org.isnad.text.Span;

/// Somebody whose words may stand in marks, with what is seen of him beside them.
final class SpeakerCandidate {

    private final Participant participant;
    private final Set<String> signs = new LinkedHashSet<>();
    private Optional<Span> named = Optional.empty();

    SpeakerCandidate(Participant participant) {
        this.participant = participant;
        signs.add("is-" + OnsetSigns.name(participant.kind()));
    }

    Participant participant() {
        return participant;
    }

    Set<String> signs() {
        return signs;
    }

    void add(String sign) {
        signs.add(sign);
    }

    /// Where the line names him, nearest before the words.
    Optional<Span> named() {
        return named;
    }

    void nameAt(Span span) {
        named = Optional.of(span);
    }
}
