package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Attachment;

/// A verb of sending and what it sends: «موجها الشكر للحضور».
final class MessageAfterCue implements OnsetRule {

    @Override
    public Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at) {
        boolean behindSubject = at == cueAt + 1 || line.naming(at - 1).isPresent();
        if (!cue.takes(Attachment.MESSAGE) || !behindSubject || !FunctionWords.SPEECH_NOUN.has(line.word(at))) {
            return Optional.empty();
        }
        var token = line.token(at);
        return Optional.of(
                new Onset("message-after-cue", at, token.start(), Onset.Manner.OBJECT, List.of(token.span())));
    }
}
