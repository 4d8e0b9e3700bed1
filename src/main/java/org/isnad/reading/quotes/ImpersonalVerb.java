package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;

/// A verb that names nobody: «يُقال إن …».
final class ImpersonalVerb implements SpeakerRule {

    private static final char DAMMA = '\u064F';
    private static final String BY = "ب";
    private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما");

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        return report.line().is(report.cueAt(), FunctionWords.IMPERSONAL)
                        || isPassive(report)
                        || isWithoutObject(report)
                        || isDone(report)
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

    /// «ممن وُصفوا بأنهم …»: a verb that needs somebody or something to be said of, and has none.
    private static boolean isWithoutObject(Report report) {
        var cue = report.cue();
        return cue.isVerb()
                && cue.takes(Attachment.DESCRIPTION)
                && !cue.takes(Attachment.PARTICLE)
                && PRONOUNS.stream().noneMatch(report.line().word(report.cueAt())::endsWith)
                && isRightBehind(report);
    }

    private static boolean isRightBehind(Report report) {
        int next = report.cueAt() + 1;
        return report.line().naming(next).isEmpty()
                && (report.line().is(next, FunctionWords.CONTENT_PARTICLE)
                        || (report.onset().token() == next
                                && report.line().word(next).startsWith(BY)));
    }

    /// «تمت الإشارة إلى …».
    private static boolean isDone(Report report) {
        return report.cue().form() == Form.NOUN && report.line().is(report.cueAt() - 1, FunctionWords.DONE);
    }
}
