package org.isnad.reading.facts;

import java.util.Optional;
import org.isnad.reading.facts.FactWord.Trait;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// The name of a venue behind its noun and the noun's adjectives: «القاعدة العسكرية “إلمندورف-ريتشاردسون”».
final class Venue {

    private static final int LONGEST = 2;
    private static final String AND_THE = "وال";
    private static final String PALACE = "palace";

    private Venue() {}

    static boolean isNoun(FactWord word) {
        return word.venue().equals("venue") || isPalace(word);
    }

    static boolean isPalace(FactWord word) {
        return word.venue().equals(PALACE);
    }

    static Optional<Span> behind(Sentence sentence, int noun, String text) {
        int from = noun + 1;
        boolean definite = sentence.core(noun).startsWith(Letters.ARTICLE);
        while (from < sentence.size() && from - noun <= LONGEST && definite && isAdjective(sentence, from)) {
            from++;
        }
        if (!definite && isOfPalace(sentence, noun, text)) {
            return Optional.of(sentence.span(from, from + 1));
        }
        int to = from;
        while (to < sentence.size() && to - from < LONGEST && isName(sentence, from, to, text)) {
            to++;
        }
        return to == from ? Optional.empty() : Optional.of(sentence.span(from, to));
    }

    /// «قصر السلام», «قصر قرطاج»: a definite noun or a city's name behind it is the palace's own.
    private static boolean isOfPalace(Sentence sentence, int noun, String text) {
        int next = noun + 1;
        return isPalace(sentence.fact(noun))
                && sentence.follows(next, text)
                && (sentence.words().get(next).folded().startsWith(Letters.ARTICLE)
                        || Vocabulary.isCity(sentence.core(next)));
    }

    /// What kind of noun of a place it is, with the article or without; empty where it is none.
    static String kind(String core) {
        var bare = core.startsWith(Letters.ARTICLE) ? core.substring(Letters.ARTICLE.length()) : core;
        return Vocabulary.PLACE_NOUNS.getOrDefault(bare, "");
    }

    private static boolean isAdjective(Sentence sentence, int i) {
        var core = sentence.core(i);
        return core.startsWith(Letters.ARTICLE) && (core.endsWith("ة") || core.endsWith("ي"));
    }

    private static boolean isName(Sentence sentence, int from, int i, String text) {
        var word = sentence.words().get(i);
        boolean other = sentence.fact(i).is(Trait.NISBA)
                || sentence.core(i).length() < word.folded().length();
        if (i > from && (other || !isJoined(sentence, i, text))) {
            return false;
        }
        return !isAdjectiveWithoutArticle(word.folded())
                && !word.folded().startsWith(AND_THE)
                && VenueNames.isName(word.folded(), word.written().startsWith("إ"));
    }

    /// «قاعدة دستورية».
    private static boolean isAdjectiveWithoutArticle(String folded) {
        return !folded.startsWith(Letters.ARTICLE) && folded.endsWith("ية");
    }

    private static boolean isJoined(Sentence sentence, int i, String text) {
        var gap = text.substring(
                sentence.words().get(i - 1).end(), sentence.words().get(i).start());
        return gap.isBlank() || gap.equals("-");
    }
}
