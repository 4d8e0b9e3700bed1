package org.isnad.reading.participants;

import java.util.function.Consumer;
import org.isnad.reading.Participant;

/// Notices in a sentence who took part in an event.
interface PresenceRule {

    void notice(Scene scene, Consumer<Participant> present);
}
