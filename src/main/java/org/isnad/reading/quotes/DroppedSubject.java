package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;

/// No subject at all: «وأضاف أن …» are words of the last speaker, if the verb agrees with them.
final class DroppedSubject implements SpeakerRule {

    private static final int NEAR = 4;

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        if (!opensSentence(report) && !hasSpoken(report, conversation)) {
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

    private static boolean hasSpoken(Report report, Conversation conversation) {
        return !conversation.since(report.sentenceStart()).isEmpty();
    }
}
