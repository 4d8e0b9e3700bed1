package org.isnad.reading.quotes;

import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.Months;
import org.isnad.lexicon.ReportingWord;

/// Looks from an object back to the subject of its verb, and on to what follows.
final class ObjectPlaces {

    private static final int REACH = 8;
    private static final int FAR = 20;
    private static final String SLASH = "/";

    private ObjectPlaces() {}

    /// The token that stands before the object at `at`, what may come between a subject and it left out: adverbs,
    /// prepositions with their noun, what stands between commas. The reporting word itself where nothing is left.
    static int behindSubject(Line line, int cueAt, int at) {
        int before = at - 1;
        while (before > cueAt && line.naming(before).isEmpty()) {
            if (line.is(before, Token.Kind.COMMA)) {
                before = Asides.before(line, before) - 1;
            } else if (line.is(before, FunctionWords.ADVERB) || line.is(before, FunctionWords.INTENSELY)) {
                before--;
            } else if (isDate(line, before) || isBetweenDays(line, before)) {
                before--;
            } else if (line.is(before - 1, FunctionWords.PREPOSITION)) {
                before -= 2;
            } else if (line.is(before - 2, FunctionWords.PREPOSITION)) {
                before -= 3;
            } else {
                return before;
            }
        }
        return Math.max(before, cueAt);
    }

    /// «ليل الأحد-الاثنين».
    private static boolean isBetweenDays(Line line, int at) {
        return line.is(at, Token.Kind.OTHER)
                && line.is(at - 1, FunctionWords.ADVERB)
                && line.is(at + 1, FunctionWords.ADVERB);
    }

    /// A part of «في 8 آذار/مارس 2018».
    static boolean isDate(Line line, int at) {
        var word = line.word(at);
        return (line.is(at, Token.Kind.OTHER) && line.token(at).folded().equals(SLASH))
                || isDayOrMonth(word)
                || (line.is(at, FunctionWords.PREPOSITION) && isDayOrMonth(line.word(at + 1)));
    }

    private static boolean isDayOrMonth(String word) {
        return !word.isEmpty() && (Character.isDigit(word.charAt(0)) || Months.isName(word));
    }

    /// «أكدت تصريحات الوزير أن …»: the noun is the subject where أن is still to come.
    static boolean isSubject(Line line, ReportingWord cue, int at) {
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

    /// «اعتبر الأمير، ولي العهد، أن …», «انتقد الوزير الصحيفة: “…”»: what is said is still to come.
    static boolean isBeforeWhatIsSaid(Line line, int cueAt, int at) {
        for (int next = at + 1; next < Math.min(line.size(), at + FAR) && !line.is(next, Token.Kind.STOP); next++) {
            if (line.is(next, FunctionWords.CONTENT_PARTICLE)) {
                return !line.is(next - 1, FunctionWords.PARTICLE_GOVERNOR)
                        && line.marks.at(next) == line.marks.at(cueAt);
            }
            int m = line.marks.at(next);
            if (m >= 0 && m != line.marks.at(cueAt)) {
                return Clauses.isOne(line.text, line.marks.words(m).content());
            }
            if (line.cue(next).isPresent()) {
                return false;
            }
        }
        return false;
    }

    /// «ذكرت السفيرة بالأمم المتحدة أن …»: a particle follows, and no other word that reports before it.
    static boolean isBeforeParticle(Line line, int at) {
        for (int next = at + 1; next < Math.min(line.size(), at + REACH) && !line.is(next, Token.Kind.STOP); next++) {
            if (line.is(next, FunctionWords.CONTENT_PARTICLE)) {
                return !line.is(next - 1, FunctionWords.PARTICLE_GOVERNOR)
                        && !line.is(next - 1, FunctionWords.PREPOSITION);
            }
            if (line.cue(next).isPresent() || line.marks.at(next) >= 0) {
                return false;
            }
        }
        return false;
    }
}
