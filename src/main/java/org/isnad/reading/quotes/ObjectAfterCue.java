package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.text.Letters;

/// A verbal noun as the verb's object: «مؤكدا تحقيق تقدم», «أعلن المجلس انتخاب رئيسه».
final class ObjectAfterCue implements OnsetRule {

    @Override
    public Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at) {
        if (!cue.takes(Attachment.OBJECT)
                || cue.form() == ReportingWord.Form.NOUN
                || line.naming(at).isPresent()
                || ObjectPlaces.isDate(line, at)
                || !(VerbalNouns.isOne(line.word(at)) || isDefinite(line, cueAt, at))
                || !standsBehindSubject(line, cueAt, at)
                || ObjectPlaces.isSubject(line, cue, at)) {
            return Optional.empty();
        }
        var token = line.token(at);
        return Optional.of(
                new Onset("object-after-cue", at, token.start(), Onset.Manner.OBJECT, List.of(token.span())));
    }

    /// «رفض الوزير الإفصاح عن …»: with the article, and what the noun itself takes.
    private static boolean isDefinite(Line line, int cueAt, int at) {
        var word = line.word(at);
        return word.startsWith(Letters.ARTICLE)
                && VerbalNouns.isOne(word.substring(Letters.ARTICLE.length()))
                && (line.naming(at - 1).isPresent() || (at == cueAt + 1 && isOfSpeakerBefore(line, cueAt)))
                && isGoverning(line, at);
    }

    /// «وفد رفض التعليق على …», «لكنه رفض التعليق على …», «ورفض التعليق على …».
    private static boolean isOfSpeakerBefore(Line line, int cueAt) {
        return line.naming(cueAt - 1).isPresent()
                || line.is(cueAt - 1, FunctionWords.CONTRAST)
                || line.cue(cueAt)
                        .filter(cue -> cue.prefix() > 0 && cue.stance() == ReportingWord.Stance.DENYING)
                        .isPresent();
    }

    private static boolean isGoverning(Line line, int at) {
        var next = line.word(at + 1);
        return line.is(at + 1, FunctionWords.PREPOSITION)
                || line.is(at + 1, FunctionWords.PREPOSITION_COMPLETE)
                || (next.length() > 3 && "بل".indexOf(next.charAt(0)) >= 0);
    }

    private static boolean standsBehindSubject(Line line, int cueAt, int at) {
        int before = ObjectPlaces.behindSubject(line, cueAt, at);
        return before <= cueAt || line.naming(before).isPresent();
    }
}
