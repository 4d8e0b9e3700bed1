package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;

/// No subject at all: «وأضاف أن …» are words of the last speaker, if the verb agrees with them.
final class DroppedSubject implements SpeakerRule {

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        var why = new Why("dropped-subject", report.cueSpan());
        return conversation
                .lastSpeaker(report.cue().agreement())
                .map(speaker -> new Attribution.Attributed(speaker, why));
    }
}
