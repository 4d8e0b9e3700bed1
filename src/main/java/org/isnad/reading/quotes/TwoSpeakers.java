package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.reading.Attribution;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;

/// A dual verb, spoken by two together: «وأعلن الرئيسان …، وأكدا أن …».
final class TwoSpeakers implements SpeakerRule {

    private static final String RULE = "two-speakers";
    private static final String BOTH = "both-";
    private static final String BOTH_LEADERS = "both-leaders";
    private static final String BOTH_SIDES = "both-sides";

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        if (report.cue().agreement() != Agreement.DUAL) {
            return Optional.empty();
        }
        return together(report, conversation);
    }

    private static Optional<Attribution> together(Report report, Conversation conversation) {
        return both(report, conversation, BOTH)
                .or(() -> Optional.of(new Attribution.Unattributed(new Why(RULE, report.cueSpan()))));
    }

    /// Those two that the text elsewhere calls «الزعيمان» or «البلدان», if `one` is of their kind.
    static Optional<Attribution> known(Report report, Naming one, Conversation conversation) {
        return switch (one.participant().kind()) {
            case PERSON -> both(report, conversation, BOTH_LEADERS);
            case COUNTRY -> both(report, conversation, BOTH_SIDES);
            case GROUP, ORGANISATION -> Optional.empty();
        };
    }

    private static Optional<Attribution> both(Report report, Conversation conversation, String beginning) {
        for (Participant participant : conversation.participants()) {
            if (participant.id().startsWith(beginning)) {
                return Optional.of(new Attribution.Attributed(participant.id(), new Why(RULE, report.cueSpan())));
            }
        }
        return Optional.empty();
    }
}
