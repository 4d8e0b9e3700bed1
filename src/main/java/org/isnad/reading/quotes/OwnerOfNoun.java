package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.reading.Attribution;

/// A noun of speech and whose it is: «ادعاء الوزير بأن …».
final class OwnerOfNoun implements SpeakerRule {

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        if (report.cue().form() != Form.NOUN) {
            return Optional.empty();
        }
        return report.line()
                .naming(report.cueAt() + 1)
                .or(() -> headAt(report, report.cueAt() + 1))
                .filter(naming -> naming.first() < report.onset().token())
                .flatMap(naming -> SpeakerRule.attributed("owner-of-noun", report, naming));
    }

    private static Optional<Naming> headAt(Report report, int at) {
        return report.line().namings.stream().filter(naming -> naming.head() == at).findFirst();
    }
}
