package org.isnad.reading.participants;

import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;

/// A mention with the tokens that it stands on, `to` behind the last.
///
/// @param begin the first token of the office before the name, else `from`
record Standing(Participant participant, Mention mention, int begin, int from, int to) {

    /// Whether it is somebody who can come and go, and no state.
    boolean acts() {
        return participant.kind() != Kind.COUNTRY;
    }
}
