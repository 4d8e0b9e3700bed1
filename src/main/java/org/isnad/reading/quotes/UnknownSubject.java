package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.BareLetters;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.Nouns;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.lexicon.Titles;
import org.isnad.lexicon.UnnamedSpeakerWords;
import org.isnad.reading.Attribution;
import org.isnad.reading.Why;
import org.isnad.text.Folded;
import org.isnad.text.Letters;

/// A subject that no participant is known by: «وقال شاهد إن …». The last speaker must not get these words.
final class UnknownSubject implements SpeakerRule {

    static final String RULE = "unknown-subject";
    private static final String THAT = "ان";
    private static final int NEAR = 4;
    private static final int LONGEST_OBJECT = 2;

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        var line = report.line();
        if (isOfUnknownBefore(report)) {
            return Optional.of(new Attribution.Unattributed(new Why(
                    RULE, report.cueSpan(), line.token(report.cueAt() - 1).span())));
        }
        if (!report.cue().isVerb() || report.cue().agreement() == Agreement.PLURAL || report.isBehindPronoun()) {
            return Optional.empty();
        }
        int before = subjectBefore(report);
        if (before >= 0) {
            return Optional.of(new Attribution.Unattributed(
                    new Why(RULE, report.cueSpan(), line.token(before).span())));
        }
        if (isDescribed(report) && SubjectOfSentence.of(report, conversation).isPresent()) {
            return Optional.empty();
        }
        int at = report.cueAt() + 1;
        while ((line.is(at, FunctionWords.ADVERB) && !line.is(at, FunctionWords.PREPOSITION))
                || line.is(at, FunctionWords.PREPOSITION_COMPLETE)) {
            at++;
        }
        if (at >= behindLastWord(report) || !isSubject(line, at) || isSpokenOf(report, at)) {
            return Optional.empty();
        }
        return Optional.of(new Attribution.Unattributed(
                new Why(RULE, report.cueSpan(), line.token(at).span())));
    }

    /// «ووصف اللقاء بأنه …»: the verb needs an object, and there is no room for two.
    private static boolean isSpokenOf(Report report, int at) {
        var line = report.line();
        var word = line.word(at);
        if (PossibleSpeaker.isCounterpart(report, at) || isObject(report, word)) {
            return true;
        }
        if (FunctionWords.ALL_OF.has(word)) {
            return SubjectAfterVerb.takesPersons(report);
        }
        if (isShownOrAnnounced(report.cue()) && (word.endsWith("ه") || word.endsWith("ها"))) {
            // «وكشفت ظنها أن …»
            return true;
        }
        return report.cue().takes(Attachment.DESCRIPTION)
                && isWith(report)
                && (report.cue().prefix() > 0 || report.cueAt() == report.sentenceStart())
                && behindLastWord(report) - at <= LONGEST_OBJECT
                && line.word(at).startsWith(Letters.ARTICLE)
                && Titles.ofNews().of(line.word(at)).isEmpty()
                && UnnamedSpeakerWords.ofNews().of(line.word(at).substring(2)).isEmpty();
    }

    /// «وحثت الآخرين على …», «كما وصف العلاقات بأنها …»: no subject of such a verb ends so.
    private static boolean isObject(Report report, String word) {
        var cue = report.cue();
        boolean takesObject = SubjectAfterVerb.takesPersons(cue) || cue.takes(Attachment.DESCRIPTION);
        return takesObject
                && word.startsWith(Letters.ARTICLE)
                && ((cue.agreement() == Agreement.MASCULINE && (word.endsWith("ة") || word.endsWith("ات")))
                        || (SubjectAfterVerb.takesPersons(cue) && word.endsWith("ين")));
    }

    /// «ألغت الدولة المحادثات …، ووصفت المناورات … بأنها …»: who acts in the sentence describes.
    private static boolean isDescribed(Report report) {
        return report.cue().takes(Attachment.DESCRIPTION) && report.cue().prefix() > 0 && isWith(report);
    }

    /// «… بأنه»، «… بالناجح»: not «اعتبر البعض أن …».
    private static boolean isWith(Report report) {
        int last = behindLastWord(report);
        return report.line().word(last).startsWith("ب");
    }

    private static boolean isShownOrAnnounced(ReportingWord cue) {
        return cue.takes(Attachment.OBJECT) || FunctionWords.OF_THINGS_TOO.has(Folded.fold(cue.lemma()));
    }

    /// «نقلت الوكالة عن حارس قوله …»: the words are the guard's, and not the agency's.
    private static boolean isOfUnknownBefore(Report report) {
        var line = report.line();
        int before = report.cueAt() - 1;
        return report.cue().form() == Form.NOUN
                && line.word(report.cueAt()).endsWith("ه")
                && report.cue().prefix() == 0
                && line.is(before - 1, FunctionWords.PREPOSITION)
                && isSubject(line, before);
    }

    /// «أن متحدثا باسمه قال …», «لكن متحدثا قال …»: a noun right behind أن or لكن, and then the verb without و; -1
    /// where there is none.
    private static int subjectBefore(Report report) {
        var line = report.line();
        if (report.cue().prefix() > 0 || line.naming(report.cueAt() + 1).isPresent()) {
            return -1;
        }
        for (int at = report.cueAt() - 1; at > 0 && report.cueAt() - at < NEAR; at--) {
            if (!line.is(at, Token.Kind.WORD) || line.naming(at).isPresent()) {
                return -1;
            }
            boolean opens = line.word(at - 1).equals(THAT) || line.is(at - 1, FunctionWords.CONTRAST);
            if (opens && isSubject(line, at)) {
                return at;
            }
        }
        return -1;
    }

    private static int behindLastWord(Report report) {
        return switch (report.onset().manner()) {
            case PARTICLE, PREPOSITION ->
                report.onset().offset()
                                > report.line().token(report.onset().token()).start()
                        ? report.onset().token()
                        : report.onset().token() - 1;
            case MARKS, COLON, OBJECT -> report.onset().token();
        };
    }

    private static boolean isSubject(Line line, int at) {
        var word = line.word(at);
        return word.length() > 1
                && !FunctionWords.PREPOSITION.has(word)
                && !FunctionWords.ADVERBIAL_BY.has(word)
                && !FunctionWords.CONTENT_PARTICLE.has(word)
                && !FunctionWords.WHAT.has(word)
                && !FunctionWords.NEGATION.has(word)
                && (line.cue(at).isEmpty() || line.is(at + 1, FunctionWords.IN_THE_NAME_OF))
                && line.naming(at).isEmpty()
                && ("بل".indexOf(word.charAt(0)) < 0 || Nouns.all().has(BareLetters.of(word)));
    }
}
