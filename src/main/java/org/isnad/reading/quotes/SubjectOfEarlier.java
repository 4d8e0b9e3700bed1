package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.reading.Attribution;

/// What somebody said before: «وسبق للوزير أن قال إن …».
final class SubjectOfEarlier implements SpeakerRule {

    private static final String BEFORE = "سبق";
    private static final String THAT = "ان";

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        var line = report.line();
        int that = report.cueAt() - 1;
        if (!report.cue().isVerb() || !line.word(that).equals(THAT)) {
            return Optional.empty();
        }
        return line.naming(that - 1)
                .filter(naming ->
                        naming.attached() && line.word(naming.head() - 1).endsWith(BEFORE))
                .flatMap(naming -> SpeakerRule.attributed("subject-before-verb", report, naming));
    }
}
