package org.isnad.morphology;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.BareLetters;
import org.isnad.lexicon.Nouns;
import org.isnad.lexicon.WordCounts;
import org.isnad.text.Letters;

/// Tells by how often news writes what, which of several readings of a word is meant.
final class Commonness {

    private static final String SHE_HE_OR_WE = "تين";
    /// All by powers of two: a reading so much rarer than another is not meant.
    private static final int FAR_RARER = 4;

    /// A rarer word may have no article by chance.
    private static final int COMMON = 5;

    /// A noun stands with و so much more seldom than without, a verb about as often; and whose article is so much
    /// rarer than the word is none.
    private static final int SELDOM = 2;

    private Commonness() {}

    /// The nouns without those that are far rarer than another: «قوته» is of «قوة» and not of «قوت».
    static Set<String> withoutRare(Set<String> lemmas) {
        if (lemmas.size() < 2) {
            return lemmas;
        }
        int most = 0;
        for (var lemma : lemmas) {
            most = Math.max(most, ofNoun(lemma));
        }
        var common = new HashSet<String>();
        for (var lemma : lemmas) {
            if (ofNoun(lemma) > most - FAR_RARER) {
                common.add(lemma);
            }
        }
        return common;
    }

    /// Whether the one is rarer than the other, or no noun at all: «محافظه» is «محافظة», and hardly his governor.
    static boolean isRarerNoun(String one, String other) {
        return !Nouns.all().has(one) || ofNoun(one) < ofNoun(other);
    }

    private static int ofNoun(String lemma) {
        var bare = BareLetters.withoutFirstSeat(lemma);
        return Math.max(frequency(bare), frequency(Letters.ARTICLE + bare));
    }

    /// Whether news hardly writes a noun, with or without its article.
    static boolean isRare(String lemma) {
        return ofNoun(lemma) == 0;
    }

    /// Whether news writes a noun, but too seldom to speak to somebody of what is his.
    static boolean isSeldom(String lemma) {
        return ofNoun(lemma) < SELDOM;
    }

    /// Whether news writes a noun at least as often as a word.
    static boolean isOftener(String noun, String word) {
        return ofNoun(noun) > 0 && ofNoun(noun) >= frequency(word);
    }

    /// Whether a word that may be a participle hardly has an article: «دافع» is what he did, and «الدافع» rare.
    static boolean isSeldomDefinite(String word) {
        return frequency(word) - frequency(Letters.ARTICLE + word) >= SELDOM;
    }

    /// Whether a noun is far commoner than what is written so often, by powers of two.
    static boolean isFarCommoner(String lemma, int frequency) {
        return ofNoun(lemma) >= frequency + FAR_RARER;
    }

    /// Whether one noun is far rarer than another.
    static boolean isFarRarer(String one, String other) {
        return ofNoun(one) <= ofNoun(other) - FAR_RARER;
    }

    /// «تعود» is what she does, as news writes no «التعود», and «نقوم» what we do.
    static boolean hasNoArticle(String word) {
        int enough = SHE_HE_OR_WE.indexOf(word.charAt(0)) >= 0 ? SELDOM : COMMON;
        return frequency(word) >= enough && !WordCounts.ofNews().knows(Letters.ARTICLE + word);
    }

    /// Whether a word that may be noun and verb is the verb: it has no article though it is common, or «وقال»
    /// is about as common as «قال».
    ///
    /// @param evidence of the verb, see [VerbForms#evidence]
    static boolean isVerb(WordCut cut, int evidence) {
        int frequency = frequency(cut.core());
        return evidence >= frequency - FAR_RARER
                && (hasNoArticle(cut.core())
                        || (cut.hasConjunctionOnly() && frequency("و" + cut.core()) > frequency - SELDOM));
    }

    /// Whether news writes a word about as often with the article as without: «الاستثماري», but seldom «النفسي».
    static boolean mayHaveArticle(String word) {
        return WordCounts.ofNews().knows(Letters.ARTICLE + word)
                && frequency(Letters.ARTICLE + word) >= frequency(word) - 1;
    }

    /// By powers of two.
    static int frequency(String bare) {
        return WordCounts.ofNews().frequency(bare);
    }
}
