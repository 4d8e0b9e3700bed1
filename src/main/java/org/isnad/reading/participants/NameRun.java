package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Letters;
import org.isnad.text.QuotationMarks;
import org.isnad.text.Span;

/// Words that may be a person's name.
///
/// @param skip how many folded letters of the first word are attached particles
record NameRun(Line line, int from, int to, int skip) {

    static final int GIVEN = 6;
    private static final WordSet GIVEN_LIKE_TITLES = WordSet.named("titles-as-names");
    private static final WordSet KUNYAS = WordSet.named("kunyas");
    private static final int LIKELY = 3;
    private static final int SURELY = 4;
    static final String SON = "بن";
    private static final char YAA = 'ي';

    static boolean isHyphen(String gap) {
        return gap.equals("-") || gap.equals("‑");
    }

    static boolean isParticle(Token token) {
        return Vocabulary.NAME_PARTICLES.has(token.word().folded());
    }

    /// «ودي ميستورا»: the first word may have a conjunction.
    static boolean isParticle(Line line, int from, int i) {
        return isParticle(line.token(i))
                || (i == from && Vocabulary.NAME_PARTICLES.has(line.token(i).core()));
    }

    /// «سلطان بن سعيد», «الوليد بن طلال»: whatever stands before «بن» is a name.
    static boolean isBeforeSon(Line line, int i) {
        return i + 1 < line.size()
                && line.token(i + 1).core().equals(SON)
                && line.token(i + 1).cut().letters() == 0
                && Gaps.joinsName(line.token(i + 1).before())
                && !line.token(i).function()
                && !line.token(i).isReportingVerb()
                && (line.token(i).core().charAt(0) != YAA || line.token(i).likelihood() > 0);
    }

    /// «الوزير أبي راشد»: behind an office, and a name behind it.
    static boolean isKunya(Line line, int i) {
        return KUNYAS.has(line.token(i).word().folded())
                && line.token(i).followsDirectly()
                && i + 1 < line.size()
                && line.token(i + 1).followsDirectly()
                && line.token(i + 1).wholeLikelihood() >= SURELY
                && OfficeBefore.of(line, i).isPresent();
    }

    /// «المشير خليفة حفتر»: behind an office and before what is surely a name a word for an office is a given name.
    static boolean isGivenLikeTitle(Line line, int i) {
        return i > 0
                && i + 1 < line.size()
                && GIVEN_LIKE_TITLES.has(line.token(i).word().folded())
                && line.token(i).followsDirectly()
                && line.token(i + 1).followsDirectly()
                && line.token(i + 1).wholeLikelihood() >= LIKELY
                && line.token(i + 1).cut().letters() == 0
                && OfficeBefore.of(line, i)
                        .filter(office -> office.isDefinite() && office.title().number() == HeadCount.ONE)
                        .isPresent();
    }

    /// «بن علي»: a name of which the first part is left out.
    static boolean isSonOf(Line line, int i) {
        return line.token(i).core().equals(SON)
                && i + 1 < line.size()
                && line.token(i + 1).followsDirectly()
                && line.token(i + 1).wholeLikelihood() >= GIVEN;
    }

    static boolean isTail(String folded) {
        return folded.equals("الدين") || folded.equals("الله");
    }

    int length() {
        return to - from;
    }

    Token first() {
        return line.token(from);
    }

    Token last() {
        return line.token(to - 1);
    }

    int firstLikelihood() {
        if (isBeforeSon(line, from) || isGivenLikeTitle(line, from)) {
            return GIVEN;
        }
        int own = likelihoodOfFirst();
        boolean leads = isSonOf(line, from) || (length() > 1 && isParticle(line, from, from));
        return leads ? Math.max(own, line.token(from + 1).wholeLikelihood()) : own;
    }

    private int likelihoodOfFirst() {
        return skip == first().cut().letters() ? first().likelihood() : first().wholeLikelihood();
    }

    /// The likelihoods of all words together.
    int sum() {
        int sum = firstLikelihood();
        for (int i = from + 1; i < to; i++) {
            sum += line.token(i).wholeLikelihood();
        }
        return sum;
    }

    Span span() {
        return new Span(first().spanBehind(skip).start(), last().word().end());
    }

    /// The name as a reader writes it: «دونالد #ترمب» and «دونالد_ترمب» are «دونالد ترمب».
    String shown() {
        var shown = new StringBuilder(line.textAt(first().spanBehind(skip)));
        for (int i = from + 1; i < to; i++) {
            var gap = line.token(i).before();
            shown.append(isHyphen(gap) ? gap : " ").append(line.token(i).word().written());
        }
        return shown.toString();
    }

    /// The name's folded words.
    List<String> words() {
        var words = new ArrayList<String>();
        words.add(skip == 0 ? first().word().folded() : first().core());
        for (int i = from + 1; i < to; i++) {
            words.add(line.token(i).word().folded());
        }
        return words;
    }

    /// Whether quotation marks stand right around it, as around the names of things: «"رولز رويس"».
    boolean isMarked() {
        return isMark(first().before(), first().before().length() - 1) && isMark(line.after(to - 1), 0);
    }

    private static boolean isMark(String gap, int at) {
        return at >= 0 && at < gap.length() && QuotationMarks.isMark(gap.charAt(at));
    }

    /// «المكتب محمد جاسم», «يكلف سعد الحريري»: a definite noun or a verb stands before a sure given name.
    boolean beginsBeforeGivenName() {
        var first = first().core();
        return (beginsWithArticle() || first.charAt(0) == YAA)
                && Vocabulary.COUNTS.nameShare(first) <= 1
                && line.token(from + 1).wholeLikelihood() >= GIVEN;
    }

    boolean beginsWithArticle() {
        return words().getFirst().startsWith(Letters.ARTICLE)
                && (first().isDefinite() || skip < first().cut().letters());
    }
}
