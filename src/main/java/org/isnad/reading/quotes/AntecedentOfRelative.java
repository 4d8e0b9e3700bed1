package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.reading.Attribution;

/// A relative clause: «الوزير سامي حداد، الذي قال إن …».
final class AntecedentOfRelative implements SpeakerRule {

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        int before = report.cueAt() - 1;
        while (before >= 0 && report.line().isSubjectBlank(before)) {
            before--;
        }
        if (before < 0 || !report.line().is(before, FunctionWords.RELATIVE)) {
            return Optional.empty();
        }
        return report.namingBefore(before)
                .flatMap(naming -> SpeakerRule.attributed("antecedent-of-relative", report, naming));
    }
}
