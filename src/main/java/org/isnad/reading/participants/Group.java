package org.isnad.reading.participants;

import java.util.List;
import java.util.Optional;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;

/// Somebody known by noun phrases alone, while the article is being read.
record Group(String id, Participant.Kind kind, String name, Optional<String> side, List<Mention> mentions) {

    Participant participant() {
        return new Participant(
                id, kind, name, side, List.of(), Participant.Attendance.NOT_SAID, ParticipantFinder.sorted(mentions));
    }
}
