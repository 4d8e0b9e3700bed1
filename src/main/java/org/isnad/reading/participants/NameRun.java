package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.QuotationMarks;
import org.isnad.text.Span;

/// Words that may be a person's name.
///
/// @param skip how many folded letters of the first word are attached particles
record NameRun(Line line, int from, int to, int skip) {

    private static final int LONGEST = 6;
    static final int GIVEN = 6;
    private static final int RARE = 4;
    static final String SON = "بن";
    private static final char YAA = 'ي';
    private static final String ARTICLE = "ال";

    /// The longest run that begins at a token.
    static NameRun at(Line line, int from) {
        var first = line.token(from);
        int skip = first.cut().letters();
        if (skip > 0 && from > 0 && isGlued(line, from) && first.wholeLikelihood() >= 1) {
            skip = 0;
        }
        int to = from + 1;
        while (to < line.size()
                && to - from < LONGEST
                && Gaps.joinsName(line.token(to).before())) {
            if (isHyphen(line.token(to).before())) {
                to++; // «مون جاي-إن»
            } else if (isParticle(line.token(to))
                    && to + 1 < line.size()
                    && NameEnd.continues(line, from, to + 1, true)) {
                to += 2;
            } else if (isHyphen(line.after(to)) || NameEnd.continues(line, from, to, isParticle(line.token(to - 1)))) {
                to++;
            } else {
                break;
            }
        }
        return NameEnd.extended(new NameRun(line, from, to, skip));
    }

    private static boolean isHyphen(String gap) {
        return gap.equals("-") || gap.equals("‑");
    }

    /// A preposition cannot stand between a title and its name, so the letter belongs to the name: «السيد بايدن».
    private static boolean isGlued(Line line, int from) {
        var previous = line.token(from - 1);
        return line.token(from).followsDirectly()
                && !line.token(from).isCoordinated()
                && !isCommon(line.token(from).core())
                && (previous.title().isPresent() || (previous.adjectiveOf().isPresent() && previous.isDefinite()));
    }

    /// «ضلوع السعودية باغتيال»: the rest is a word that news uses for other things.
    private static boolean isCommon(String core) {
        return Vocabulary.COUNTS.frequency(core) >= RARE || Vocabulary.COUNTS.nameShare(core) > 1;
    }

    static boolean isParticle(Token token) {
        return Vocabulary.NAME_PARTICLES.has(token.word().folded());
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

    /// «بن علي»: a name of which the first part is left out.
    static boolean isSonOf(Line line, int i) {
        return line.token(i).word().folded().equals(SON)
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
        if (isBeforeSon(line, from)) {
            return GIVEN;
        }
        if (isSonOf(line, from)) {
            return line.token(from + 1).wholeLikelihood();
        }
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
        return words().getFirst().startsWith(ARTICLE);
    }
}
