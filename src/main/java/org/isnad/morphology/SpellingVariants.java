package org.isnad.morphology;

/// Tells two spellings of one name or loan word from two names, by its vowels; stricter than [NameSpelling], as a
/// search
/// looks at every word of every article.
///
/// A long vowel may be left out or written twice («بوتن»، «فايروس»), but not be another: «كوبا» is not «كابا».
public final class SpellingVariants {

    private static final int MOST_DIFFERENCES = 2;
    private static final int SHORTEST_WITH_DROPPED_VOWEL = 4;
    private static final String VOWELS = "اوي";

    private SpellingVariants() {}

    /// Whether two words in bare letters, without particles and article, may be two spellings of one.
    public static boolean areAlike(String one, String other) {
        return NameSpelling.isSame(one, other)
                && Math.max(one.length(), other.length()) >= SHORTEST_WITH_DROPPED_VOWEL
                && differences(one, other) <= MOST_DIFFERENCES;
    }

    /// How many vowels one has and the other has not; very many where a vowel stands for another.
    private static int differences(String one, String other) {
        int at = 0;
        int with = 0;
        int differences = 0;
        while (at < one.length() || with < other.length()) {
            int end = vowelsEnd(one, at);
            int withEnd = vowelsEnd(other, with);
            var vowels = one.substring(at, end);
            var others = other.substring(with, withEnd);
            if (!vowels.endsWith(others) && !others.endsWith(vowels)) {
                return Integer.MAX_VALUE;
            }
            differences += Math.abs(vowels.length() - others.length());
            at = Math.min(one.length(), end + 1);
            with = Math.min(other.length(), withEnd + 1);
        }
        return differences;
    }

    private static int vowelsEnd(String word, int from) {
        int end = from;
        while (end < word.length() && VOWELS.indexOf(word.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
