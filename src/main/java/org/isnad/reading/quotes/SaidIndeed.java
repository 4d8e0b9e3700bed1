package org.isnad.reading.quotes;

import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.text.Folded;

/// Tells what was said from what was not, or not yet: «لم يقل»، «دون أن يكشف»، «يجب أن يعلن».
final class SaidIndeed {

    private static final int NEAR = 7;
    private static final String WHO_SHE = "التي";
    private static final String SHE = "ت";

    private SaidIndeed() {}

    static boolean is(Line line, int cueAt, ReportingWord cue) {
        var before = line.word(cueAt - 1);
        if ((FunctionWords.NEGATION.has(before) && !isExclusion(cue))
                || FunctionWords.CONDITION.has(before)
                || isPreposition(line, cueAt, cue)
                || line.is(cueAt - 1, FunctionWords.END_OF_STATEMENT)
                || isOfOtherGender(line, cueAt, cue)
                || (cue.isOfDocument() && !DocumentSpeaks.isIn(line, cueAt + 1))
                || isAnonymity(line, cueAt)
                || isCounted(before, cue)
                || isAccused(line, cueAt, cue)
                || SourcePhrases.beginsAt(line, cueAt) > 0) {
            return false;
        }
        return switch (cue.form()) {
            // Behind a preposition stands a noun: «على شكر», «في رد».
            // «تعهدا من الوزير» is a noun.
            case PERFECT ->
                !(cue.agreement() == Agreement.DUAL && line.word(cueAt + 1).equals("من"))
                        && (!FunctionWords.PREPOSITION.has(before) || cue.prefix() > 0 || before.endsWith("ما"));
            case IMPERFECT -> !before.equals("ان") || isBeforeOrAfter(line.word(cueAt - 2));
            // «عقوبات مشددة» is an adjective; «…، مشددة على» reports.
            // «أن متحدثا باسمه قال», «لكن متحدثا باسم الوزارة قال» have a subject.
            case PARTICIPLE ->
                !isAgain(line, cueAt)
                        && !FunctionWords.CONTENT_PARTICLE.has(before)
                        && !line.is(cueAt + 1, FunctionWords.IN_THE_NAME_OF)
                        && !(cue.agreement() == Agreement.PLURAL && FunctionWords.PREPOSITION.has(before))
                        && (cue.agreement() != Agreement.FEMININE || isFree(line, cueAt));
            // «على حد تعبيره» only names the source again.
            case NOUN -> !before.equals("حد");
        };
    }

    /// «لم يستبعد الوزير اللقاء»: who does not rule a thing out says that it may be.
    private static boolean isExclusion(ReportingWord cue) {
        return FunctionWords.RULING_OUT.has(Folded.fold(cue.lemma()));
    }

    /// «لقاء بين الوزيرين»; but «بين الوزير أن …» where a sentence begins, «وقد عبر عن …», «الوزير عبر عن …».
    private static boolean isPreposition(Line line, int cueAt, ReportingWord cue) {
        return line.is(cueAt, FunctionWords.PREPOSITION_RATHER)
                && line.is(cueAt - 1, Token.Kind.WORD)
                && !line.is(cueAt - 1, FunctionWords.RELATIVE)
                && !line.is(cueAt - 1, FunctionWords.CONTRAST)
                && !(cue.takes(ReportingWord.Attachment.ABOUT) && isSubjectOrAbout(line, cueAt + 1));
    }

    private static boolean isSubjectOrAbout(Line line, int at) {
        return line.word(at).equals("عن") || line.naming(at).isPresent();
    }

    /// «طلب عدم الكشف عن اسمه».
    static boolean isAnonymity(Line line, int cueAt) {
        for (int at = cueAt + 1; at < Math.min(line.size(), cueAt + NEAR) && line.is(at, Token.Kind.WORD); at++) {
            if (line.is(at, FunctionWords.RELATIVE)) {
                // «قال المسؤول الذي طلب عدم ذكر اسمه إن …»
                return false;
            }
            if (line.is(at, FunctionWords.NEGATION_NOUN)) {
                return line.is(at + 1, FunctionWords.ANONYMITY);
            }
        }
        return false;
    }

    /// «اللدغات التي تحدث ليلا»: the verb written so agrees with التي, and is another.
    private static boolean isOfOtherGender(Line line, int cueAt, ReportingWord cue) {
        return cue.form() == ReportingWord.Form.PERFECT
                && cue.agreement() == ReportingWord.Agreement.MASCULINE
                && cue.prefix() == 0
                && line.word(cueAt).startsWith(SHE)
                && line.word(cueAt - 1).endsWith(WHO_SHE);
    }

    /// «أكد الوزير مجددا التزامه»: an adverb, where no comma stands before it.
    private static boolean isAgain(Line line, int cueAt) {
        return line.is(cueAt, FunctionWords.ADVERB)
                && (line.is(cueAt - 1, Token.Kind.WORD) || line.marks.at(cueAt - 1) != line.marks.at(cueAt));
    }

    /// «14 متهما» are those accused.
    private static boolean isCounted(String before, ReportingWord cue) {
        return cue.form() == ReportingWord.Form.PARTICIPLE && !before.isEmpty() && Character.isDigit(before.charAt(0));
    }

    /// «يحاكم متهما بـ…»: who accuses somebody names them.
    private static boolean isAccused(Line line, int cueAt, ReportingWord cue) {
        var next = line.word(cueAt + 1);
        return cue.form() == ReportingWord.Form.PARTICIPLE
                && cue.takes(ReportingWord.Attachment.DESCRIPTION)
                && !cue.takes(ReportingWord.Attachment.PARTICLE)
                && next.startsWith("ب")
                && line.naming(cueAt + 1).isEmpty();
    }

    private static boolean isBeforeOrAfter(String word) {
        return word.endsWith("قبل") || word.endsWith("بعد");
    }

    private static boolean isFree(Line line, int cueAt) {
        return !line.is(cueAt - 1, Token.Kind.WORD)
                || line.naming(cueAt - 1).isPresent()
                || line.is(cueAt + 1, FunctionWords.CONTENT_PARTICLE)
                || line.is(cueAt + 1, Token.Kind.COLON);
    }
}
