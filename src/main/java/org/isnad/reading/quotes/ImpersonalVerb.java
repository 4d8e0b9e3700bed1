package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;

/// A verb that names nobody: «يُقال إن …».
final class ImpersonalVerb implements SpeakerRule {

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        return FunctionWords.IMPERSONAL.has(report.line().word(report.cueAt()))
                ? Optional.of(new Attribution.Unattributed(new Why("impersonal-verb", report.cueSpan())))
                : Optional.empty();
    }
}
