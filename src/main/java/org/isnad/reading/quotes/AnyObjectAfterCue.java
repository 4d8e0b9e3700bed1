package org.isnad.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.lexicon.ReportingWord.Stance;
import org.isnad.lexicon.Titles;
import org.isnad.reading.Participant.Kind;
import org.isnad.text.Letters;

/// A verb whose object says what is meant, whatever noun it is: «رفض الوزير الخطة», «اعتبر الوزير الخطة خطأ».
final class AnyObjectAfterCue implements OnsetRule {

    private static final String AND_THE = "وال";

    @Override
    public Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at) {
        if (!isTaking(cue)
                || cue.form() == ReportingWord.Form.NOUN
                || !(isBehindSpeaker(line, cueAt, cue, at)
                        || isBeforeHeadlineVerb(line, cueAt, cue, at)
                        || isPraised(line, cueAt, cue, at))
                || ObjectPlaces.isBeforeWhatIsSaid(line, cueAt, at)) {
            return Optional.empty();
        }
        var token = line.token(at);
        return Optional.of(
                new Onset("any-object-after-cue", at, token.start(), Onset.Manner.OBJECT, List.of(token.span())));
    }

    /// «يعتبر الشاطئ مزارا» is mostly passive.
    private static boolean isTaking(ReportingWord cue) {
        return (cue.takes(Attachment.THING)
                        && !(cue.takes(Attachment.DESCRIPTION) && cue.form() == ReportingWord.Form.IMPERFECT))
                || (cue.takes(Attachment.OBJECT)
                        && (cue.stance() == Stance.DENYING || cue.stance() == Stance.PRAISING));
    }

    private static boolean isNoun(Line line, int at) {
        var word = line.word(at);
        // «المركز الثقافي»: an adjective.
        boolean adjective = word.startsWith(Letters.ARTICLE)
                && line.word(at - 1).startsWith(Letters.ARTICLE)
                && !line.is(at - 2, FunctionWords.INTENSELY)
                && !line.is(at - 1, FunctionWords.ADVERB)
                && line.naming(at - 1).isEmpty();
        return word.length() > 1
                && !adjective
                && !ObjectPlaces.isDate(line, at)
                && !word.startsWith(AND_THE)
                && Titles.ofNews().of(word).isEmpty()
                && !FunctionWords.PREPOSITION.has(word)
                && !FunctionWords.PREPOSITION_COMPLETE.has(word)
                && !FunctionWords.ADVERB.has(word)
                && !FunctionWords.ADVERBIAL_BY.has(word)
                && !FunctionWords.RELATIVE.has(word)
                && !FunctionWords.CONTENT_PARTICLE.has(word)
                && line.cue(at)
                        .filter(other -> other.form() != ReportingWord.Form.NOUN)
                        .isEmpty();
    }

    /// «أدان رئيس الحزب، سامي حداد، بشدة الهجوم».
    private static boolean isBehindSpeaker(Line line, int cueAt, ReportingWord cue, int at) {
        if (!isNoun(line, at) || line.naming(at).isPresent() || line.is(at - 1, FunctionWords.PREPOSITION)) {
            return false;
        }
        int subject = ObjectPlaces.behindSubject(line, cueAt, at);
        if (line.is(at - 2, FunctionWords.PREPOSITION)
                && !line.is(at - 2, FunctionWords.INTENSELY)
                && !line.is(at - 1, FunctionWords.DOCUMENT)) {
            // «من قائمة المنتخب»: the noun behind the preposition has it.
            return false;
        }
        return line.naming(subject)
                .filter(naming -> isSubject(line, cueAt, naming) && agrees(cue, naming))
                .isPresent();
    }

    /// Right behind the verb, or between commas.
    private static boolean isSubject(Line line, int cueAt, Naming naming) {
        return naming.head() == cueAt + 1 || line.is(naming.first() - 1, Token.Kind.COMMA);
    }

    /// «رفض كييف» is a noun and whose it is, «رفضت كييف» says who refuses.
    private static boolean agrees(ReportingWord cue, Naming naming) {
        return naming.participant().kind() == Kind.PERSON || cue.agreement() == Agreement.FEMININE;
    }

    /// «مجلس الأمن يدين الهجوم», «المتحدث باسم الوزير يستبعد أي تنازلات»: the speaker, the verb, the object.
    private static boolean isBeforeHeadlineVerb(Line line, int cueAt, ReportingWord cue, int at) {
        return at == cueAt + 1
                && cue.isVerb()
                && cue.prefix() == 0
                && (isNoun(line, at) || line.naming(at).isPresent())
                && line.naming(cueAt - 1)
                        .flatMap(naming -> Spokesmen.before(line, naming))
                        .filter(naming -> naming.head() == 0
                                || line.word(naming.head() - 1).equals("لكن"))
                        .isPresent();
    }

    /// «وثمن جهود …»: who praises has been named before.
    private static boolean isPraised(Line line, int cueAt, ReportingWord cue, int at) {
        var word = line.word(at);
        return cue.stance() == Stance.PRAISING
                && line.naming(at).isEmpty()
                && cue.isVerb()
                && cue.prefix() > 0
                && at == cueAt + 1
                && word.length() > 2
                && !word.startsWith(Letters.ARTICLE)
                && !FunctionWords.PREPOSITION.has(word)
                && Titles.ofNews().of(word).isEmpty();
    }
}
