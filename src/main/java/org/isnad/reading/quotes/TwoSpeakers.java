package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.reading.Attribution;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;

/// A dual verb, spoken by two together: «وأعلن الرئيسان …، وأكدا أن …».
final class TwoSpeakers implements SpeakerRule {

    private static final String BOTH = "both-";

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        if (report.cue().agreement() != Agreement.DUAL) {
            return Optional.empty();
        }
        return together(report, conversation);
    }

    static Optional<Attribution> together(Report report, Conversation conversation) {
        for (Participant participant : conversation.participants()) {
            if (participant.id().startsWith(BOTH)) {
                return Optional.of(
                        new Attribution.Attributed(participant.id(), new Why("two-speakers", report.cueSpan())));
            }
        }
        return Optional.of(new Attribution.Unattributed(new Why("two-speakers", report.cueSpan())));
    }
}
