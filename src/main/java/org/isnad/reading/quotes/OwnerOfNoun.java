package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.reading.Attribution;

/// A noun of speech and whose it is: «ادعاء الوزير بأن …», «عن الوزير قوله …».
final class OwnerOfNoun implements SpeakerRule {

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        if (report.cue().form() != Form.NOUN) {
            return Optional.empty();
        }
        var before = report.line().naming(report.cueAt() - 1);
        if (before.isPresent() && hasPronoun(report.line().word(report.cueAt()))) {
            return SpeakerRule.attributed("owner-of-noun", report, before.get());
        }
        return report.line()
                .naming(report.cueAt() + 1)
                .or(() -> report.line().headedAt(report.cueAt() + 1))
                .filter(naming -> naming.first() < report.onset().token() && !naming.governed())
                .flatMap(naming -> SpeakerRule.attributed("owner-of-noun", report, naming));
    }

    /// «نقلت الوكالة عن الوزير قوله …»: the pronoun is of whoever stands right before.
    private static boolean hasPronoun(String noun) {
        return noun.endsWith("ه") || noun.endsWith("ها") || noun.endsWith("هم");
    }
}
