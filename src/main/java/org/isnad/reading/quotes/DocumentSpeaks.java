package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;

/// A statement or a report speaks for who issued it: «وقالت الوزارة في بيان …. وأضاف البيان أن …».
final class DocumentSpeaks implements SpeakerRule {

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        int at = report.cueAt() + 1;
        if (!report.cue().isVerb() || !report.line().is(at, FunctionWords.DOCUMENT)) {
            return Optional.empty();
        }
        var why = new Why(
                "document-speaks", report.cueSpan(), report.line().token(at).span());
        return Optional.of(conversation
                .issuer()
                .<Attribution>map(speaker -> new Attribution.Attributed(speaker, why))
                .orElseGet(() -> new Attribution.Unattributed(why)));
    }
}
