package org.isnad.morphology;

/// Tells two spellings of one name or loan word from two names, letter by letter; stricter than [NameSpelling], as a
/// search looks at every word of every article.
///
/// A long vowel may be left out or added («بوتن»، «فايروس»), a consonant may be another of the same sound («أنغولا»،
/// «أنجولا»); no vowel may be another («كوبا» is not «كابا»), and the first letter stays. That ج is a غ counts for
/// nothing beside another letter («تلجرام»، «تليغرام»): who writes one so writes all so.
public final class SpellingVariants {

    private static final int SHORTEST = 4;
    /// From this length on, in letters, two letters may differ, below it one.
    private static final int LONG = 8;
    /// Of Arabic words, which no other language brought: «موضة» is not «موزة».
    private static final String ARABIC_SOUNDS = "ذضظ";

    private static final char THEH = 'ث';
    /// In letters; a shorter one with ث is another name: «أسنا» is not «أثنا».
    private static final int LONG_WITH_THEH = 6;

    private static final String VOWELS = "اوي";
    private static final String LATIN_ENDING = "وس";
    private static final String LAST_HEHS = "هة";
    private static final String LAST_HISSES = "سشز";

    private SpellingVariants() {}

    /// Whether two words in bare letters, without particles and article, may be two spellings of one.
    public static boolean areAlike(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return one.equals(other)
                || (longest >= SHORTEST
                        && NameSpelling.isSame(one, other)
                        && (one.charAt(0) == other.charAt(0) || isSameConsonant(one, 0, other, 0))
                        && differences(one, other) <= (longest >= LONG ? 2 : 1));
    }

    /// How many letters differ; very many where one stands for another sound.
    private static int differences(String one, String other) {
        int at = 0;
        int with = 0;
        int differences = 0;
        int otherLetters = 0;
        while (at < one.length() || with < other.length()) {
            int end = vowelsEnd(one, at);
            int withEnd = vowelsEnd(other, with);
            var vowels = one.substring(at, end);
            var others = other.substring(with, withEnd);
            boolean ends = end == one.length() && withEnd == other.length();
            if (!mayStandFor(vowels, others)
                    || isOnlyOneLatin(one, at, other, with)
                    || !(ends || isSameConsonant(one, end, other, withEnd))) {
                return Integer.MAX_VALUE;
            }
            differences += Math.abs(vowels.length() - others.length());
            otherLetters = ends
                            || one.charAt(end) == other.charAt(withEnd)
                            || (end > 0 && isGim(one.charAt(end), other.charAt(withEnd)))
                    ? otherLetters
                    : 1;
            at = end + 1;
            with = withEnd + 1;
        }
        return differences + otherLetters; // who writes «طوني» writes every ط for ت
    }

    /// The two letters for the g of other languages; in front ج is mostly another sound («جاستن»، «غاستون»).
    private static boolean isGim(char one, char other) {
        return (one == 'ج' && other == 'غ') || (one == 'غ' && other == 'ج');
    }

    /// «ترامب» and «ترمب», «فيروس» and «فايروس»; but «مانيلا» is not «مانويلا», nor «سوريا» «سورايا», though
    /// «غوارديولا» is «غورديولا».
    private static boolean mayStandFor(String vowels, String others) {
        return vowels.equals(others)
                || (vowels.length() + others.length() == 1)
                || isDiphthongOf(vowels, others)
                || isDiphthongOf(others, vowels);
    }

    /// «ماركوس» is not «ماركس».
    private static boolean isOnlyOneLatin(String one, int at, String other, int with) {
        var end = one.substring(Math.min(at, one.length()));
        var otherEnd = other.substring(Math.min(with, other.length()));
        return !end.equals(otherEnd) && (end.equals(LATIN_ENDING) || otherEnd.equals(LATIN_ENDING));
    }

    private static boolean isDiphthongOf(String vowels, String others) {
        int alef = vowels.indexOf('ا');
        return vowels.length() == others.length() + 1
                && ((others.length() == 1 && alef == 0) || vowels.startsWith("وا"))
                && (vowels.substring(0, alef) + vowels.substring(alef + 1)).equals(others);
    }

    private static boolean isSameConsonant(String one, int at, String other, int with) {
        if (at >= one.length() || with >= other.length()) {
            return false;
        }
        char letter = one.charAt(at);
        char match = other.charAt(with);
        boolean last = at == one.length() - 1 && with == other.length() - 1;
        return letter == match
                || (last && LAST_HEHS.indexOf(letter) >= 0 && LAST_HEHS.indexOf(match) >= 0)
                || (NameSpelling.isSameSound(letter, match)
                        && VOWELS.indexOf(letter) < 0
                        && !isOneArabic(letter, match, Math.min(one.length(), other.length()))
                        && !isBackAndHard(letter, match))
                || (last
                        && one.length() > SHORTEST
                        && LAST_HISSES.indexOf(letter) >= 0
                        && LAST_HISSES.indexOf(match) >= 0);
    }

    private static boolean isOneArabic(char letter, char match, int length) {
        return ARABIC_SOUNDS.indexOf(letter) >= 0
                || ARABIC_SOUNDS.indexOf(match) >= 0
                || ((letter == THEH || match == THEH) && length < LONG_WITH_THEH);
    }

    /// ك for غ or ج: one sound to who compares participants, but in short names two («كوتي»، «غوتي»).
    private static boolean isBackAndHard(char letter, char match) {
        return (letter == 'ك') != (match == 'ك') && letter != 'ق' && match != 'ق';
    }

    private static int vowelsEnd(String word, int from) {
        int end = Math.min(from, word.length());
        while (end < word.length() && VOWELS.indexOf(word.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
