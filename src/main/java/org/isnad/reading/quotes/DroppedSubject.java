package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;

/// No subject at all: «وأضاف أن …» are words of the last speaker, if the verb agrees with them.
final class DroppedSubject implements SpeakerRule {

    private static final int NEAR = 4;

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        if (tellsMore(report)
                || (!opensSentence(report) && !hasSpoken(report, conversation) && !isBehindWhere(report))) {
            return Optional.empty();
        }
        var why = new Why("dropped-subject", report.cueSpan());
        return conversation
                .lastSpeaker(report.cue().agreement())
                .map(speaker -> new Attribution.Attributed(speaker, why));
    }

    /// «وأضاف»، «وفي ختام كلمته، أكد»: nobody else has acted in the sentence yet.
    private static boolean opensSentence(Report report) {
        int start = report.sentenceStart();
        var line = report.line();
        boolean adverbial = FunctionWords.PREPOSITION.has(line.word(start).replaceFirst("^و", ""))
                || line.is(start, FunctionWords.PREPOSITION)
                || line.is(start, FunctionWords.BYSTANDER);
        return report.cueAt() - start <= NEAR || adverbial;
    }

    /// «جاء ذلك في تغريدة، حيث قال …»
    private static boolean isBehindWhere(Report report) {
        return report.line().is(report.cueAt() - 1, FunctionWords.JOINT)
                && report.line().is(report.sentenceStart(), FunctionWords.CAME_ABOUT);
    }

    /// «أعضاء يزعم أنهم …»: right behind a word the present tense tells more of it.
    private static boolean tellsMore(Report report) {
        var line = report.line();
        int before = report.cueAt() - 1;
        return report.cue().form() == Form.IMPERFECT
                && report.cue().prefix() == 0
                && line.is(before, Token.Kind.WORD)
                && !line.isSubjectBlank(before)
                && !report.isBehindPronoun()
                && !line.is(before, FunctionWords.CONTRAST);
    }

    private static boolean hasSpoken(Report report, Conversation conversation) {
        return !conversation.since(report.sentenceStart()).isEmpty();
    }
}
