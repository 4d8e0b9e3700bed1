package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;

/// A participle says more of the one who acts in its sentence: «…، مشيرا إلى أن …».
final class ParticipleOfSpeaker implements SpeakerRule {

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        if (report.cue().form() != Form.PARTICIPLE) {
            return Optional.empty();
        }
        var close = report.namingBefore(report.cueAt())
                .filter(naming -> !naming.governed() && naming.behind() == report.cueAt());
        if (close.isPresent()) {
            return SpeakerRule.attributed("participle-of-speaker", report, close.get());
        }
        int start = report.sentenceStart();
        for (Statement earlier : conversation.since(start)) {
            if (earlier.attribution().why().rule().equals("impersonal-verb")) {
                return Optional.empty();
            }
            if (earlier.behind() > start
                    && earlier.behind() <= report.cueAt()
                    && earlier.cue().isPresent()) {
                return Optional.of(again(report, earlier));
            }
        }
        return Optional.empty();
    }

    private static Attribution again(Report report, Statement earlier) {
        var why = new Why("participle-of-speaker", earlier.cue().orElseThrow(), report.cueSpan());
        return earlier.attribution()
                .speaker()
                .<Attribution>map(speaker -> new Attribution.Attributed(speaker, why))
                .orElseGet(() -> new Attribution.Unattributed(why));
    }
}
