package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.lexicon.Titles;
import org.isnad.reading.Participant.Kind;

/// A verbal noun as the verb's object: «مؤكدا تحقيق تقدم», «أعلن المجلس انتخاب رئيسه».
final class ObjectAfterCue implements OnsetRule {

    private static final String ARTICLE = "ال";
    private static final int REACH = 8;

    @Override
    public Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at) {
        if (!cue.takes(Attachment.OBJECT)
                || cue.form() == ReportingWord.Form.NOUN
                || line.naming(at).isPresent()
                || !(VerbalNouns.isOne(line.word(at))
                        || isDenied(line, cueAt, cue, at)
                        || isPraised(line, cueAt, cue, at))
                || !standsBehindSubject(line, cueAt, at)
                || isSubject(line, cue, at)) {
            return Optional.empty();
        }
        var token = line.token(at);
        return Optional.of(
                new Onset("object-after-cue", at, token.start(), Onset.Manner.OBJECT, List.of(token.span())));
    }

    /// «رفض الوزير مقترح …»: what is denied or turned down, right behind who does it.
    private static boolean isDenied(Line line, int cueAt, ReportingWord cue, int at) {
        var word = line.word(at);
        int subject = at - 1;
        while (line.is(subject, Token.Kind.COMMA) || line.is(subject, FunctionWords.ADVERB)) {
            subject--;
        }
        return (cue.stance() == ReportingWord.Stance.DENYING || cue.stance() == ReportingWord.Stance.PRAISING)
                && word.length() > 2
                && !FunctionWords.PREPOSITION.has(word)
                && !FunctionWords.ADVERB.has(word)
                && !FunctionWords.CONTENT_PARTICLE.has(word)
                && line.cue(at)
                        .filter(other -> other.form() != ReportingWord.Form.NOUN)
                        .isEmpty()
                && line.naming(subject)
                        .filter(naming -> isSubject(line, cueAt, naming) && agrees(cue, naming))
                        .isPresent();
    }

    /// «أدان رئيس الحزب، سامي حداد، الهجوم»: right behind the verb, or between commas.
    private static boolean isSubject(Line line, int cueAt, Naming naming) {
        return naming.head() == cueAt + 1 || line.is(naming.first() - 1, Token.Kind.COMMA);
    }

    /// «وثمن جهود …»: who praises has been named before.
    private static boolean isPraised(Line line, int cueAt, ReportingWord cue, int at) {
        var word = line.word(at);
        return cue.stance() == ReportingWord.Stance.PRAISING
                && cue.isVerb()
                && cue.prefix() > 0
                && at == cueAt + 1
                && word.length() > 2
                && !word.startsWith(ARTICLE)
                && !FunctionWords.PREPOSITION.has(word)
                && Titles.ofNews().of(word).isEmpty();
    }

    /// «رفض كييف» is a noun and whose it is, «رفضت كييف» says who refuses.
    private static boolean agrees(ReportingWord cue, Naming naming) {
        return naming.participant().kind() == Kind.PERSON || cue.agreement() == Agreement.FEMININE;
    }

    private static boolean standsBehindSubject(Line line, int cueAt, int at) {
        int before = at - 1;
        while (before > cueAt && line.naming(before).isEmpty()) {
            if (line.is(before, FunctionWords.ADVERB) || line.is(before, Token.Kind.COMMA)) {
                before--;
            } else if (line.is(before - 1, FunctionWords.PREPOSITION)) {
                before -= 2;
            } else if (line.is(before - 2, FunctionWords.PREPOSITION)) {
                before -= 3;
            } else {
                return false;
            }
        }
        return before <= cueAt || line.naming(before).isPresent();
    }

    /// «أكدت تصريحات الوزير أن …»: the noun is the subject where أن is still to come.
    private static boolean isSubject(Line line, ReportingWord cue, int at) {
        for (int next = at + 1; cue.isVerb() && next < Math.min(line.size(), at + REACH); next++) {
            if (line.is(next, Token.Kind.COMMA) || line.is(next, Token.Kind.STOP)) {
                return false;
            }
            if (line.is(next, FunctionWords.CONTENT_PARTICLE)) {
                return true;
            }
        }
        return false;
    }
}
