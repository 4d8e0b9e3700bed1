package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Attachment;

/// A verbal noun as the verb's object: «مؤكدا تحقيق تقدم», «أعلن المجلس انتخاب رئيسه».
final class ObjectAfterCue implements OnsetRule {

    @Override
    public Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at) {
        if (!cue.takes(Attachment.OBJECT)
                || cue.form() == ReportingWord.Form.NOUN
                || line.naming(at).isPresent()
                || !VerbalNouns.isOne(line.word(at))
                || !standsBehindSubject(line, cueAt, at)) {
            return Optional.empty();
        }
        var token = line.token(at);
        return Optional.of(
                new Onset("object-after-cue", at, token.start(), Onset.Manner.OBJECT, List.of(token.span())));
    }

    private static boolean standsBehindSubject(Line line, int cueAt, int at) {
        int before = at - 1;
        while (before > cueAt && (FunctionWords.ADVERB.has(line.word(before)) || line.is(before, Token.Kind.COMMA))) {
            before--;
        }
        return before == cueAt || line.naming(before).isPresent();
    }
}
