package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.reading.Attribution;
import org.isnad.reading.Participant.Kind;

/// The subject, then the verb: «لكن مصادر أكدت أن …», «أما الوزير فقال …».
final class SubjectBeforeVerb implements SpeakerRule {

    private static final char WAW = 'و';

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        var word = report.line().word(report.cueAt());
        if (!report.cue().isVerb() || (report.cue().prefix() > 0 && word.charAt(0) == WAW)) {
            return Optional.empty();
        }
        return report.namingBefore(report.cueAt())
                .filter(naming -> !naming.governed() || isIndefinite(report, naming))
                .filter(naming -> report.cue().agreement() != Agreement.DUAL)
                .flatMap(naming -> SpeakerRule.attributed("subject-before-verb", report, naming));
    }

    /// «مع تقديرات دولية تشير إلى …»: the verb tells more of an indefinite noun.
    private static boolean isIndefinite(Report report, Naming naming) {
        return naming.behind() == report.cueAt()
                && naming.participant().kind() != Kind.PERSON
                && naming.participant().kind() != Kind.COUNTRY
                && !naming.attached()
                && !report.line().word(naming.first()).startsWith("ال");
    }
}
