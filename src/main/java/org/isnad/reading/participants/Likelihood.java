package org.isnad.reading.participants;

import org.isnad.text.Letters;

/// How likely a word is part of a person's name, by how news uses it and by its letters.
final class Likelihood {

    static final int NONE = 0;
    static final int SURE = 10;
    private static final int FAMILIAR = 4;
    private static final int SELDOM = 3;
    private static final int SPELT = 2;
    private static final String ARTICLE = "ال";

    private Likelihood() {}

    /// From 0 to 10, for a folded word.
    static int of(String folded) {
        if (folded.length() < 2 || !isArabic(folded) || isNoName(folded)) {
            return NONE;
        }
        return Vocabulary.COUNTS.knows(folded) ? ofCounted(folded) : ofUncounted(folded);
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
        // «بوتينا»: counted at few places that show a name, but spelt like one
        return share < SPELT && rare && Vocabulary.LETTERS.weightOf(folded) > 0 ? SPELT : share;
    }

    private static int ofUncounted(String folded) {
        if (folded.endsWith("ون") && "يتس".indexOf(folded.charAt(0)) >= 0) {
            return NONE;
        }
        if (folded.startsWith(ARTICLE)) {
            if (folded.endsWith("ون")) {
                return NONE;
            }
            var bare = folded.substring(ARTICLE.length());
            if (Vocabulary.COUNTS.frequency(bare) >= FAMILIAR && Vocabulary.COUNTS.nameShare(bare) <= 1) {
                return NONE;
            }
        }
        int weight = Vocabulary.LETTERS.weightOf(folded);
        return weight > 15 ? 5 : weight > -10 ? 4 : weight > -30 ? 2 : weight > -50 ? 1 : NONE;
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
