package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.reading.Attribution;
import org.isnad.reading.Participant.Kind;

/// Whoever acts in the sentence goes on to speak: «وزار الوزير المدينة، وقال إن …».
final class SubjectOfSentence implements SpeakerRule {

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        int start = report.sentenceStart();
        var said = conversation.since(start);
        for (int n = report.line().firstNamingFrom(start);
                n < report.line().namings.size();
                n++) {
            var naming = report.line().namings.get(n);
            if (naming.first() >= report.cueAt()) {
                break;
            }
            if (naming.head() >= start
                    && !naming.governed()
                    && said.stream().noneMatch(statement -> statement.holds(naming.first()))) {
                return agrees(report, naming)
                        ? SpeakerRule.attributed("subject-of-sentence", report, naming)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean agrees(Report report, Naming naming) {
        var kind = naming.participant().kind();
        return switch (report.cue().agreement()) {
            case MASCULINE -> kind == Kind.PERSON;
            case FEMININE -> kind != Kind.PERSON;
            case PLURAL, DUAL -> kind == Kind.GROUP;
            case NONE -> true;
        };
    }
}
