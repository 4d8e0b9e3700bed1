package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Titles.HeadCount;
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
            if (isParticle(line.token(to)) && to + 1 < line.size() && continues(line, from, to + 1, true)) {
                to += 2;
            } else if (continues(line, from, to, isParticle(line.token(to - 1)))) {
                to++;
            } else {
                break;
            }
        }
        return new NameRun(line, from, to, skip);
    }

    /// A preposition cannot stand between a title and its name, so the letter belongs to the name: «السيد بايدن».
    private static boolean isGlued(Line line, int from) {
        var previous = line.token(from - 1);
        return line.token(from).followsDirectly()
                && !line.token(from).isCoordinated()
                && (previous.title().isPresent() || (previous.adjectiveOf().isPresent() && previous.isDefinite()));
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

        int least = afterParticle || isRareBehindGiven(line, from, i) ? 1 : i == from + 1 ? LIKELY : LIKELY_THIRD;
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

    boolean beginsWithArticle() {
        return words().getFirst().startsWith(ARTICLE);
    }
}
