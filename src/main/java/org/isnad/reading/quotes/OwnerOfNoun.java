package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.reading.Attribution;
import org.isnad.text.Letters;

/// A noun of speech and whose it is: «ادعاء الوزير بأن …», «عن الوزير قوله …».
final class OwnerOfNoun implements SpeakerRule {

    static final String RULE = "owner-of-noun";

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        if (report.cue().form() != Form.NOUN) {
            return Optional.empty();
        }
        if (isOfNameBefore(report.line(), report.cueAt())) {
            return report.line()
                    .naming(report.cueAt() - 1)
                    .flatMap(naming -> SpeakerRule.attributed(RULE, report, naming));
        }
        return report.line()
                .naming(report.cueAt() + 1)
                .or(() -> report.line().headedAt(report.cueAt() + 1))
                .filter(naming -> naming.first() < report.onset().token() && !naming.governed())
                .flatMap(naming -> SpeakerRule.attributed(RULE, report, naming));
    }

    /// «نقلت الوكالة عن الوزير قوله …»: the pronoun is of whoever stands right before.
    static boolean isOfNameBefore(Line line, int at) {
        var noun = line.word(at);
        return line.cue(at).filter(cue -> cue.form() == Form.NOUN).isPresent()
                && line.naming(at - 1).isPresent()
                && Letters.endsLikePronoun(noun);
    }
}
