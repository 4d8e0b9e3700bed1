package org.isnad.article;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.FunctionWords;
import org.isnad.text.Letters;

/// The words of a line by which it can be told whether two lines are on one matter, without particles and endings.
final class TopicWords {

    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلك";
    private static final String ARTICLE_BEHIND_LAM = "لل";
    private static final int FEWEST_LETTERS = 3;
    /// Behind so many a word may have its ending.
    private static final int STEM = 4;

    private TopicWords() {}

    static Set<String> of(Line line) {
        return line.words().stream()
                .filter(word -> FunctionWords.kinds(word).isEmpty())
                .map(TopicWords::stem)
                .filter(stem -> stem.length() >= FEWEST_LETTERS)
                .collect(Collectors.toSet());
    }

    private static String stem(String word) {
        int from = without(word, 0, CONJUNCTIONS);
        if (word.startsWith(ARTICLE_BEHIND_LAM, from) && word.length() - from > STEM) {
            from += ARTICLE_BEHIND_LAM.length();
        } else {
            int behind = without(word, from, PREPOSITIONS);
            boolean definite = word.startsWith(Letters.ARTICLE, behind) && word.length() - behind > STEM;
            from = definite ? behind + Letters.ARTICLE.length() : behind;
        }
        return word.substring(from, Math.min(word.length(), from + STEM));
    }

    private static int without(String word, int from, String letters) {
        boolean isLong = word.length() - from > FEWEST_LETTERS;
        return isLong && letters.indexOf(word.charAt(from)) >= 0 ? from + 1 : from;
    }
}
