package org.isnad.reading.participants;

import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Letters;

/// Whether a name runs on into the next word, by how likely that is a part of it.
final class NameEnd {

    private static final WordSet CITIES = WordSet.named("cities");
    static final String SERVANT = "عبد";
    private static final int LIKELY = 2;
    private static final int LIKELY_THIRD = 3;
    private static final int RARE = 4;
    private static final int FOREIGN = 10;
    private static final int SPELT = -10;
    private static final int ODD = -60;
    private static final int SHORTEST = 2;
    private static final int SHORT = 4;
    private static final char WAW = 'و';
    private static final char YAA = 'ي';

    private NameEnd() {}

    /// Whether a name that begins at `from` runs on over the token `i`.
    static boolean continues(Line line, int from, int i, boolean afterParticle) {
        var token = line.token(i);
        if (line.isTaken(i)) {
            return false;
        }
        var whole = token.word().folded();
        if (NameRun.isTail(whole)) {
            return true;
        }
        if (isOfShortWords(line, from, i)) {
            return true;
        }
        if (token.isWrittenWithConjunction() || (isConjoined(token) && !isFamilyNameInWaw(line, from, i))) {
            return false;
        }
        if (isSecond(line, from, i) && isFamilyNameBehindGiven(line, i)) {
            return true;
        }
        if (token.cut().letters() > 0) {
            // «ترامب وبوتين» are two, «ستيف ويتكوف» is one
            boolean wholeOnly = !Vocabulary.knows(token.core())
                    || (!token.isCoordinated()
                            && i == from + 1
                            && Vocabulary.COUNTS.nameShare(token.core()) > 0
                            && !line.articleHas(token.core()));
            return ((wholeOnly && !token.isDefinite()) || isWholeBehindGiven(line, from, i))
                    && token.wholeLikelihood() >= LIKELY
                    && beginsLikeName(token);
        }

        if (afterParticle && isKin(line.token(i - 1))) {
            return !token.function() && !token.isReportingVerb(); // «آل خليفة», «آل الشيخ»
        }
        return !isAdverb(whole)
                && !token.function()
                && !isWayOfSpeaking(token)
                && token.wholeLikelihood() >= least(line, from, i, afterParticle);
    }

    /// How likely the word must be a part of a name; less behind a given name, more further on.
    private static int least(Line line, int from, int i, boolean afterParticle) {
        if (afterParticle || isRareBehindGiven(line, from, i) || isSpeltBehindGiven(line, from, i)) {
            return 1;
        }
        if (i > from + 1 && isLikeVerb(line, i)) {
            return NameRun.GIVEN;
        }
        boolean second = isSecond(line, from, i)
                || NameRun.isTail(line.token(i - 1).word().folded());
        boolean bothGiven = i == from + 2 && isGiven(line, from) && isGiven(line, from + 1);
        return second || bothGiven || isForeignFamilyName(line.token(i)) ? LIKELY : LIKELY_THIRD;
    }

    /// «عمر البشير يقيل»: behind a whole name a word in ي is rather what he does.
    private static boolean isLikeVerb(Line line, int i) {
        var folded = line.token(i).word().folded();
        return folded.charAt(0) == YAA && folded.length() <= SHORT && !Vocabulary.isGivenName(folded);
    }

    /// «أنطونيو خوسيه بالديراما»: a word that no dictionary has and news hardly writes, and no city.
    private static boolean isForeignFamilyName(Token token) {
        var folded = token.word().folded();
        return !token.isDefinite()
                && folded.length() >= SHORT
                && Dictionary.of(folded) == Dictionary.STRANGE
                && Vocabulary.COUNTS.frequency(folded) < RARE
                && Vocabulary.LETTERS.weightOf(folded) > ODD
                && !Vocabulary.COUNTRIES.holds(folded)
                && !CITIES.has(folded);
    }

    /// Whether a token is the second name; in «عبد السلام عارف» the first two words are one.
    private static boolean isSecond(Line line, int from, int i) {
        return i == from + 1 || (i == from + 2 && line.token(from).core().equals(SERVANT));
    }

    /// «منغ هونغ ووي»: names from East Asia are of short words that nothing knows.
    private static boolean isOfShortWords(Line line, int from, int i) {
        if (i != from + 2
                || line.token(i).function()
                || Vocabulary.knows(line.token(i).word().folded())) {
            return false;
        }
        for (int k = from; k <= i; k++) {
            var folded = line.token(k).word().folded();
            if (folded.length() > SHORT || isGiven(line, k) || Dictionary.of(folded) != Dictionary.STRANGE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGiven(Line line, int i) {
        return Vocabulary.isGivenName(line.token(i).word().folded());
    }

    /// «وسردينيا», «ودي بروين»: no name begins with و before a consonant, but for those that news knows.
    private static boolean isConjoined(Token token) {
        var whole = token.word().folded();
        return whole.length() > SHORTEST
                && whole.charAt(0) == WAW
                && (Vocabulary.NAME_PARTICLES.has(whole.substring(1))
                        || (!beginsLikeName(token)
                                && Vocabulary.COUNTS.nameShare(whole) < LIKELY_THIRD
                                && !Vocabulary.isGivenName(whole)));
    }

    /// «مصطفى ورانك»: behind a given name, where the rest is no word that anything knows.
    private static boolean isFamilyNameInWaw(Line line, int from, int i) {
        return i == from + 1
                && isGiven(line, from)
                && !Vocabulary.knows(line.token(i).word().folded().substring(1));
    }

    /// A name may begin with و before a vowel («ويتكوف»); before another letter it is a conjunction.
    private static boolean beginsLikeName(Token token) {
        var folded = token.word().folded();
        return folded.charAt(0) != WAW || "ايو".indexOf(folded.charAt(1)) >= 0;
    }

    /// «وسالم» too.
    private static boolean isSurelyGiven(Token token) {
        return Math.max(token.wholeLikelihood(), token.isCoordinated() ? token.likelihood() : 0) >= NameRun.GIVEN
                || (Vocabulary.isGivenName(token.core()) && token.likelihood() >= Likelihood.FAMILIAR);
    }

    /// «سمير نشار»: behind a sure given name a word that news hardly uses; not «باربرا معترك السياسة».
    private static boolean isRareBehindGiven(Line line, int from, int i) {
        var folded = line.token(i).word().folded();
        return isSecond(line, from, i)
                && isSurelyGiven(line.token(from))
                && !Vocabulary.COUNTS.knows(folded)
                && Dictionary.of(folded) != Dictionary.VERB
                && !(isBeforeItsOwner(line, i) && Dictionary.of(folded) == Dictionary.NOUN);
    }

    /// «إبراهيم كالين», «سارة ريد فلوريس»: a word that no dictionary has, though it could have a particle.
    private static boolean isWholeBehindGiven(Line line, int from, int i) {
        var token = line.token(i);
        return (isGiven(line, from) || Dictionary.of(line.token(from).word().folded()) == Dictionary.STRANGE)
                && token.word().folded().charAt(0) != WAW
                && !token.function()
                && !line.articleHas(token.core())
                && !Vocabulary.isGivenName(token.core())
                && Dictionary.of(token.word().folded()) == Dictionary.STRANGE;
    }

    private static boolean isBeforeItsOwner(Line line, int i) {
        return i + 1 < line.size()
                && line.token(i + 1).followsDirectly()
                && line.token(i + 1).isDefinite()
                && line.token(i + 1).cut().letters() == 0;
    }

    /// «علي خامنئي»: behind a sure given name a word that news uses as a name too, and that is spelt like one.
    private static boolean isSpeltBehindGiven(Line line, int from, int i) {
        var folded = line.token(i).word().folded();
        return isSecond(line, from, i)
                && isSurelyGiven(line.token(from))
                && Vocabulary.COUNTS.nameShare(folded) > 0
                && Vocabulary.LETTERS.weightOf(folded) > SPELT;
    }

    /// A rare definite word right behind a sure given name, and nothing that it could describe: «محمد الطيار،».
    private static boolean isFamilyNameBehindGiven(Line line, int i) {
        var token = line.token(i);
        var given = line.token(i - 1);
        return isSurelyGiven(given)
                && token.isDefinite()
                && !isAdjectiveOfForeigner(given, token)
                && token.cut().letters() == 0
                && token.adjectiveOf().isEmpty()
                && token.title()
                        .filter(title -> title.number() != HeadCount.ONE)
                        .isEmpty()
                && Vocabulary.COUNTS.frequency(token.core()) <= RARE
                && !token.function()
                && !Letters.endsLikePronoun(token.core());
    }

    /// «مارتن المغمور»: families of other languages have no article.
    private static boolean isAdjectiveOfForeigner(Token given, Token family) {
        var folded = given.word().folded();
        return Vocabulary.LETTERS.weightOf(folded) > FOREIGN
                && Dictionary.of(folded) == Dictionary.STRANGE
                && Dictionary.of(family.core()) == Dictionary.NOUN;
    }

    /// «مبتسما» behind a name is no part of it; «مويايا», that no dictionary has, may be.
    private static boolean isAdverb(String folded) {
        return folded.length() > SHORT
                && folded.startsWith("م")
                && folded.endsWith("ا")
                && !Vocabulary.COUNTS.knows(folded)
                && Dictionary.of(folded) != Dictionary.STRANGE;
    }

    /// «تابع الحداد بالقول»: what tells how somebody speaks.
    private static boolean isWayOfSpeaking(Token token) {
        return token.reporting().isPresent() && !Vocabulary.isGivenName(token.core());
    }

    private static boolean isKin(Token token) {
        return Vocabulary.KIN_PARTICLES.has(token.word().folded());
    }
}
