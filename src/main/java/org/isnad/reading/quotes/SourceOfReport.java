package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;

/// Words that somebody passes on: «ونقلت الوكالة عن الوزير أن …» are the minister's, not the agency's.
final class SourceOfReport implements SpeakerRule {

    private static final String FROM = "عن";
    private static final String TONGUE = "لسان";

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        if (!report.cue().isVerb() || !report.cue().lemma().equals(Statements.PASS_ON)) {
            return Optional.empty();
        }
        var line = report.line();
        for (int at = report.cueAt() + 1; at < report.onset().token(); at++) {
            if (line.word(at).equals(FROM) || line.word(at).equals(TONGUE)) {
                int source = at + 1;
                return line.naming(source)
                        .or(() -> line.headedAt(source))
                        .filter(naming -> naming.first() < report.onset().token())
                        .flatMap(naming -> SpeakerRule.attributed("source-of-report", report, naming))
                        .or(() -> Optional.of(new Attribution.Unattributed(new Why(
                                "unknown-subject",
                                report.cueSpan(),
                                line.token(source).span()))));
            }
        }
        return Optional.empty();
    }
}
