package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.text.Span;

/// A verb of sending and what it sends: «موجها الشكر للحضور».
final class MessageAfterCue implements OnsetRule {

    private static final int REACH = 9;

    @Override
    public Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at) {
        boolean behindSubject = at == cueAt + 1 || line.naming(at - 1).isPresent();
        if (!cue.takes(Attachment.MESSAGE) || !behindSubject || !line.is(at, FunctionWords.SPEECH_NOUN)) {
            return Optional.empty();
        }
        var token = line.token(at);
        for (int next = at + 1; next < Math.min(line.size(), at + REACH); next++) {
            var word = line.word(next);
            if (word.startsWith("ل") && VerbalNouns.isOne(word.substring(1))) {
                return onset(next, line.letter(line.token(next), 1), token.span());
            }
            if (word.isEmpty()) {
                break;
            }
        }
        return onset(at, token.start(), token.span());
    }

    private static Optional<Onset> onset(int at, int offset, Span message) {
        return Optional.of(new Onset("message-after-cue", at, offset, Onset.Manner.OBJECT, List.of(message)));
    }
}
