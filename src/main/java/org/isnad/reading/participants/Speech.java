package org.isnad.reading.participants;

import java.util.function.IntPredicate;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.WordSet;

/// Whether the words at a place speak: they stand beside a reporting verb or behind a word that names a source.
final class Speech {

    private static final WordSet SOURCES = WordSet.named("source-nouns");
    private static final WordSet TIMES = WordSet.named("time-words");
    private static final WordSet ASIDES = WordSet.named("speech-asides");
    private static final String INDEED = "قد";
    private static final char COLON = ':';
    private static final int SHORTEST_VERB = 4;
    private static final int MOST_BETWEEN = 3;

    private Speech() {}

    static boolean isSpeaker(Line line, int from, int to) {
        return isBehindVerb(line, from) || isBehindSource(line, from) || isBeforeVerb(line, to);
    }

    /// Only what says when, how many or what kind stands between: «أعلنت أمس وزارة …», «قال عدد من …».
    static boolean isBehindVerb(Line line, int from) {
        return isBehind(line, from, i -> line.token(i + 1).followsDirectly() && reports(line, i));
    }

    static boolean isBehindSource(Line line, int from) {
        return isBehind(line, from, i -> isSource(line.token(i)));
    }

    private static boolean isSource(Token token) {
        return SOURCES.has(token.word().folded()) || SOURCES.has(token.core());
    }

    private static boolean isBehind(Line line, int from, IntPredicate speech) {
        for (int i = from - 1; i >= Math.max(0, from - MOST_BETWEEN); i--) {
            if (speech.test(i)) {
                return true;
            }
            var token = line.token(i);
            boolean between = Vocabulary.ORGANISATIONS.isHead(token.bare()) || isAside(token);
            if (!between || !line.token(i + 1).followsDirectly()) {
                return false;
            }
        }
        return false;
    }

    /// Whether a noun at a token describes none before it and belongs to none: not «تصريح صحفي», «مجلس الوزراء».
    static boolean isOnItsOwn(Line line, int i) {
        var token = line.token(i);
        if (i == 0 || !token.followsDirectly() || token.cut().letters() > 0) {
            return true;
        }
        var before = line.token(i - 1);
        return before.function()
                || before.isReportingVerb()
                || reports(line, i - 1)
                || isAside(before)
                || isSource(before);
    }

    static boolean isAside(Token token) {
        return TIMES.has(token.core()) || ASIDES.has(token.word().folded()) || Quantity.isPart(token);
    }

    /// «الهيئة قد أعلنت»; a verb behind «و» tells of somebody else.
    static boolean isBeforeVerb(Line line, int to) {
        int verb = to < line.size() && line.token(to).word().folded().equals(INDEED) ? to + 1 : to;
        return verb < line.size()
                && line.token(to).followsDirectly()
                && line.token(verb).isReportingVerb()
                && !line.token(verb).function()
                && !line.token(verb).isCoordinated();
    }

    /// At the beginning of a clause and before the verb: «لكن الجيش نفى ذلك».
    static boolean isSubjectBeforeVerb(Line line, int from, int to) {
        return isBeforeVerb(line, to)
                && (from == 0
                        || line.token(from - 1).function()
                        || line.token(from).before().indexOf('.') >= 0);
    }

    /// «الجيش الإسرائيلي: قتلنا …» in a headline.
    static boolean isHeadlineSpeaker(Line line, int from, int to) {
        return from == 0
                && line.passage().isHeadline()
                && line.after(to - 1).strip().startsWith(String.valueOf(COLON));
    }

    /// «ذكرته»: a reporting verb with what is said as a pronoun. «عبر» and «بين» are prepositions but where a sentence
    /// begins.
    static boolean reports(Line line, int i) {
        var token = line.token(i);
        if (token.isReportingVerb()) {
            return !token.function()
                    || i == 0
                    || token.isCoordinated()
                    || token.before().indexOf('.') >= 0;
        }
        var folded = token.word().folded();
        int cut = folded.endsWith("ها") ? 2 : folded.endsWith("ه") ? 1 : 0;
        return cut > 0
                && folded.length() - cut >= SHORTEST_VERB
                && Vocabulary.REPORTING
                        .of(folded.substring(0, folded.length() - cut))
                        .filter(word -> word.form() == ReportingWord.Form.PERFECT)
                        .isPresent();
    }
}
