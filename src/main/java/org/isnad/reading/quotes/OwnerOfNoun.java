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
                .or(() -> report.line().headedAt(report.cueAt() + 1))
                .filter(naming -> naming.first() < report.onset().token() && !naming.attached())
                .flatMap(naming -> SpeakerRule.attributed("owner-of-noun", report, naming));
    }
}
