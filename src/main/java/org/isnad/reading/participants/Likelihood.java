package org.isnad.reading.participants;

import org.isnad.lexicon.WordSet;
import org.isnad.text.Letters;

/// How likely a word is part of a person's name, by how news uses it and by its letters.
final class Likelihood {

    static final int NONE = 0;
    static final int SURE = 10;
    static final int FAMILIAR = 4;
    private static final int SELDOM = 3;
    private static final int SPELT = 2;
    private static final int LEAST = 1;
    private static final int AMBIGUOUS = 3;
    private static final int GIVEN = 6;
    private static final int COMMON = 6;
    private static final int FOREIGN = 25;
    private static final int LONGEST_PREFIX = 2;
    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_STEM = 3;
    private static final WordSet VERB_PREFIXES = WordSet.named("verb-prefixes");
    private static final WordSet PARTICLES = WordSet.named("attached-particles");
    private static final WordSet ENDINGS = WordSet.named("word-endings");
    private static final String MANNER = "يا";
    private static final char YEH = 'ي';
    private static final String BEFORE_VERB = "يوسف";

    private Likelihood() {}

    /// From 0 to 10, for a folded word.
    static int of(String folded) {
        if (folded.length() < 2 || !isArabic(folded) || isNoName(folded)) {
            return NONE;
        }
        int likelihood = Vocabulary.COUNTS.knows(folded) ? ofCounted(folded) : ofUncounted(folded);
        return corrected(folded, likelihood);
    }

    /// By what the dictionary knows: «يحذرون» is a verb though names stand behind it, and «غولن» no word at all.
    private static int corrected(String folded, int likelihood) {
        boolean given = Vocabulary.isGivenName(folded);
        return switch (Dictionary.of(folded)) {
            case VERB -> given ? likelihood : ofVerb(folded, likelihood);
            case NOUN -> given ? Math.max(likelihood, AMBIGUOUS) : ofNoun(folded, likelihood);
            case NAME -> likelihood;
            case STRANGE -> given ? Math.max(likelihood, GIVEN) : ofStranger(folded, likelihood);
        };
    }

    /// «دان» is a name, too, where news writes it so; «يقيل» hardly.
    private static int ofVerb(String folded, int likelihood) {
        if (BEFORE_VERB.indexOf(folded.charAt(0)) >= 0) {
            return NONE;
        }
        return Vocabulary.COUNTS.knows(folded) ? likelihood : Math.min(likelihood, LEAST);
    }

    private static int ofNoun(String folded, int likelihood) {
        boolean origin = folded.startsWith(Letters.ARTICLE) && folded.charAt(folded.length() - 1) == YEH;
        if (origin || Vocabulary.LETTERS.weightOf(folded) > 0) {
            return likelihood; // «الشاذلي» is an adjective, and many a family
        }
        // few places say little
        return Vocabulary.COUNTS.frequency(folded) > 0
                ? Math.min(likelihood, Vocabulary.COUNTS.nameShare(folded))
                : Math.min(likelihood, LEAST);
    }

    /// A common one is a loan word or a place: «ميليشيا»; one in ي may be a verb that the dictionary lacks.
    private static int ofStranger(String folded, int likelihood) {
        return Vocabulary.COUNTS.frequency(folded) < COMMON
                        && folded.length() > SHORTEST_STEM
                        && folded.charAt(0) != YEH
                ? Math.max(likelihood, SPELT)
                : likelihood;
    }

    private static boolean isNoName(String folded) {
        return Vocabulary.FUNCTION_WORDS.has(folded)
                || Vocabulary.COUNTRIES.ofAdjective(folded).isPresent()
                || Vocabulary.COUNTRIES.named(folded).isPresent()
                || Vocabulary.TITLES.of(folded).isPresent();
    }

    private static int ofCounted(String folded) {
        int share = Vocabulary.COUNTS.nameShare(folded);
        boolean rare = Vocabulary.COUNTS.frequency(folded) <= SELDOM;
        if (share >= SPELT) {
            return share;
        }
        // «بوتينا», «كوشنر»: counted at few places that show a name, but spelt like one
        return Vocabulary.LETTERS.weightOf(folded) > (rare ? 0 : FOREIGN) ? SPELT : share;
    }

    private static int ofUncounted(String folded) {
        if (folded.endsWith("ون") && "يتس".indexOf(folded.charAt(0)) >= 0) {
            return NONE;
        }
        if (folded.startsWith(Letters.ARTICLE)) {
            if (folded.endsWith("ون")) {
                return NONE;
            }
            var bare = folded.substring(Letters.ARTICLE.length());
            if (Vocabulary.COUNTS.frequency(bare) >= FAMILIAR && Vocabulary.COUNTS.nameShare(bare) <= 1) {
                return NONE;
            }
        }
        int weight = Vocabulary.LETTERS.weightOf(folded);
        if (isInflected(folded)) {
            return NONE;
        }
        return weight > 15 ? 5 : weight > -10 ? 4 : weight > -30 ? 2 : weight > -50 ? 1 : NONE;
    }

    /// «يشتهر», «باعتماد», «ونوعيتها»: a common word with something before or behind it.
    private static boolean isInflected(String folded) {
        for (int letters = 1; letters <= LONGEST_PREFIX && folded.length() - letters >= SHORTEST_STEM; letters++) {
            var prefix = folded.substring(0, letters);
            var rest = folded.substring(letters);
            boolean isLong = rest.length() > SHORTEST_STEM;
            if ((VERB_PREFIXES.has(prefix) && (isCommon(rest) || isCommon("ا" + rest)))
                    || (isLong && PARTICLES.has(prefix) && (isCommon(rest) || isOwned(rest)))) {
                return true;
            }
        }
        return isManner(folded) || isOwned(folded);
    }

    /// «رمزيا», as news writes «رمزية» for other things.
    private static boolean isManner(String folded) {
        return folded.endsWith(MANNER) && isCommon(folded.substring(0, folded.length() - 1) + "ة");
    }

    /// «نوعيتها»
    private static boolean isOwned(String form) {
        for (int letters = 2; letters <= LONGEST_ENDING && form.length() - letters >= SHORTEST_STEM; letters++) {
            var stem = form.substring(0, form.length() - letters);
            if (ENDINGS.has(form.substring(form.length() - letters)) && (isCommon(stem) || isCommon(stem + "ة"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCommon(String word) {
        return Vocabulary.COUNTS.knows(word)
                && Vocabulary.COUNTS.frequency(word) >= 2
                && Vocabulary.COUNTS.nameShare(word) == 0;
    }

    private static boolean isArabic(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (!Letters.isArabicLetter(folded.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
