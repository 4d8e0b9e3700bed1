package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;

/// A verb that names nobody: «يُقال إن …».
final class ImpersonalVerb implements SpeakerRule {

    private static final char DAMMA = '\u064F';

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        return report.line().is(report.cueAt(), FunctionWords.IMPERSONAL) || isPassive(report)
                ? Optional.of(new Attribution.Unattributed(new Why("impersonal-verb", report.cueSpan())))
                : Optional.empty();
    }

    /// «اتُهم بـ…»، «ذُكر أن …»: a perfect with a damma on its first or second letter.
    private static boolean isPassive(Report report) {
        if (report.cue().form() != Form.PERFECT) {
            return false;
        }
        var written = report.cueSpan().of(report.line().text);
        int damma = written.indexOf(DAMMA);
        return damma == 1 || damma == 2;
    }
}
