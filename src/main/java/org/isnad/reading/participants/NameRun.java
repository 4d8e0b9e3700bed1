package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.text.Letters;
import org.isnad.text.QuotationMarks;
import org.isnad.text.Span;

/// Words that may be a person's name.
///
/// @param skip how many folded letters of the first word are attached particles
record NameRun(Line line, int from, int to, int skip) {

    private static final int LONGEST = 6;
    private static final int LIKELY = 2;
    private static final int LIKELY_THIRD = 3;
    private static final int GIVEN = 6;
    private static final int RARE = 4;
    private static final String SON = "بن";
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
            } else if (isParticle(line.token(to)) && to + 1 < line.size() && continues(line, from, to + 1, true)) {
                to += 2;
            } else if (isHyphen(line.after(to)) || continues(line, from, to, isParticle(line.token(to - 1)))) {
                to++;
            } else {
                break;
            }
        }
        return new NameRun(line, from, to, skip).extended();
    }

    /// With what only ends a name, or is known for a part of one by what stands around it.
    private NameRun extended() {
        if (to == line.size()
                || line.isTaken(to)
                || !Gaps.joinsName(line.token(to).before())) {
            return this;
        }
        boolean more = isOrdinal(to) || (to - from == 1 && isUncommonFamilyName(to)) || isOrigin(to);
        return more ? new NameRun(line, from, to + 1, skip) : this;
    }

    /// «جورج بوش الابن», and behind a ruler's one name «الملك محمد السادس».
    private boolean isOrdinal(int i) {
        var kind = Vocabulary.NAME_ORDINALS.get(line.token(i).word().folded());
        if (kind == null) {
            return false;
        }
        return kind.equals("any") || (to - from == 1 && from > 0 && reigns(from - 1));
    }

    private boolean reigns(int before) {
        for (int i = before; i >= Math.max(0, before - 2); i--) {
            if (Vocabulary.REIGN_TITLES.has(line.token(i).core())) {
                return true;
            }
        }
        return false;
    }

    /// A common word behind a sure given name, with a stop behind it: «إبراهيم خطاب (13 عاما)».
    private boolean isUncommonFamilyName(int i) {
        var token = line.token(i);
        return firstLikelihood() >= GIVEN
                && Letters.isArabicLetter(token.core().charAt(0))
                && !token.isCoordinated()
                && !token.isDefinite()
                && !token.function()
                && token.reporting().isEmpty()
                && token.adjectiveOf().isEmpty()
                && !token.core().endsWith("ا")
                && isStop(line.after(i));
    }

    /// «سلطان بن سعيد المنصوري،»
    private boolean isOrigin(int i) {
        var token = line.token(i);
        return to - from > 2
                && line.token(to - 2).core().equals(SON)
                && token.isDefinite()
                && token.cut().letters() == 0
                && token.adjectiveOf().isEmpty()
                && token.title().isEmpty()
                && isStop(line.after(i));
    }

    private static boolean isStop(String gap) {
        return Gaps.isComma(gap) || Gaps.opensBracket(gap) || gap.startsWith(".");
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

    private static boolean continues(Line line, int from, int i, boolean afterParticle) {
        var token = line.token(i);
        if (line.isTaken(i)) {
            return false;
        }
        var whole = token.word().folded();
        if (isTail(whole)) {
            return true;
        }
        if (i == from + 1 && isFamilyNameBehindGiven(line, i)) {
            return true;
        }
        if (token.cut().letters() > 0) {
            // «ترامب وبوتين» are two, «ستيف ويتكوف» is one
            boolean wholeOnly = !Vocabulary.knows(token.core())
                    || (!token.isCoordinated()
                            && i == from + 1
                            && Vocabulary.COUNTS.nameShare(token.core()) > 0
                            && !line.articleHas(token.core()));
            return wholeOnly && !token.isDefinite() && token.wholeLikelihood() >= LIKELY && beginsLikeName(token);
        }

        if (afterParticle && isKin(line.token(i - 1))) {
            return !token.function() && !token.isReportingVerb(); // «آل خليفة», «آل الشيخ»
        }
        boolean second = i == from + 1 || isTail(line.token(i - 1).word().folded());
        int least = afterParticle || isRareBehindGiven(line, from, i) ? 1 : second ? LIKELY : LIKELY_THIRD;
        return !isAdverb(whole) && !token.function() && !token.isReportingVerb() && token.wholeLikelihood() >= least;
    }

    /// A name may begin with و before a vowel («ويتكوف»); before another letter it is a conjunction.
    private static boolean beginsLikeName(Token token) {
        return !token.isCoordinated() || "ايو".indexOf(token.word().folded().charAt(1)) >= 0;
    }

    /// «سمير نشار»: behind a sure given name a word that news hardly uses.
    private static boolean isRareBehindGiven(Line line, int from, int i) {
        return i == from + 1
                && line.token(from).wholeLikelihood() >= GIVEN
                && !Vocabulary.COUNTS.knows(line.token(i).word().folded());
    }

    /// A rare definite word right behind a sure given name, and nothing that it could describe: «محمد الطيار،».
    private static boolean isFamilyNameBehindGiven(Line line, int i) {
        var token = line.token(i);
        var given = line.token(i - 1);
        return given.wholeLikelihood() >= GIVEN
                && token.isDefinite()
                && token.cut().letters() == 0
                && token.adjectiveOf().isEmpty()
                && token.title()
                        .filter(title -> title.number() != HeadCount.ONE)
                        .isEmpty()
                && Vocabulary.COUNTS.frequency(token.core()) <= RARE
                && !token.function()
                && !(token.core().endsWith("ه")
                        || token.core().endsWith("ها")
                        || token.core().endsWith("هم"));
    }

    /// «مبتسما» behind a name is no part of it.
    private static boolean isAdverb(String folded) {
        return folded.startsWith("م") && folded.endsWith("ا") && !Vocabulary.COUNTS.knows(folded);
    }

    private static boolean isKin(Token token) {
        return Vocabulary.KIN_PARTICLES.has(token.word().folded());
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
