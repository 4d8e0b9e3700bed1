package org.isnad.reading.facts;

import java.util.Set;
import org.isnad.lexicon.Countries;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.WordCounts;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.facts.FactWord.Trait;
import org.isnad.text.Letters;

/// The name of a city: one of the lists, or one that «مدينة» or «العاصمة» before it says to be a city's.
final class City {

    private static final WordSet SIDES = WordSet.named("city-sides");
    private static final Set<String> IN = Set.of("في", "الي");
    private static final WordSet PLACES = WordSet.named("nouns-of-places");
    private static final int LONGEST = 4;
    private static final int SELDOM = 5;
    private static final int RARE = 3;
    private static final int SHORTEST = 3;
    private static final String FEMININE = "ة";

    private City() {}

    /// Behind the city's name that begins at `from`; `from` where none does.
    static int endAt(Sentence sentence, int from, String text) {
        int listed = endOfKnown(sentence, from, text);
        if (listed > from) {
            return listed;
        }
        int noun = from - 1;
        boolean capital =
                noun >= 0 && isNisba(sentence, noun) && sentence.fact(noun - 1).is(Trait.CITY_NOUN);
        return capital || (noun >= 0 && sentence.fact(noun).is(Trait.CITY_NOUN))
                ? endOfUnlisted(sentence, from, text)
                : from;
    }

    /// Of a city of the lists only.
    static int endOfKnown(Sentence sentence, int from, String text) {
        if (!sentence.fact(from).is(Trait.BEGINS_NAME)) {
            return from;
        }
        int listed = sentence.endOfName(from, LONGEST, Vocabulary::isCity);
        return listed > from ? withSide(sentence, listed, text) : from;
    }

    /// Behind a name that no list has, behind a noun of a place: «مخيم الجلزون».
    static int endOfNamed(Sentence sentence, int from, String text) {
        int noun = from - 1;
        boolean place = noun >= 0
                && (isPlaceNoun(sentence.fact(noun))
                        || (isNisba(sentence, noun) && isPlaceNoun(sentence.fact(noun - 1))));
        return place ? endOfUnlisted(sentence, from, text) : from;
    }

    /// Behind a name that no list has, behind «في»: «في دابشي».
    static int endOfRare(Sentence sentence, int from, String text) {
        if (!IN.contains(sentence.core(from - 1)) || !sentence.follows(from, text)) {
            return from;
        }
        var folded = sentence.words().get(from).folded();
        return isName(folded, RARE)
                        && sentence.core(from).equals(folded)
                        && VenueNames.isName(folded, false)
                        && !folded.startsWith(Letters.ARTICLE)
                ? endOfUnlisted(sentence, from, text)
                : from;
    }

    private static boolean isPlaceNoun(FactWord word) {
        return word.is(Trait.CITY_NOUN) || PLACES.has(word.core());
    }

    /// «القدس الشرقية»: there are two.
    private static int withSide(Sentence sentence, int to, String text) {
        boolean side = sentence.follows(to, text) && SIDES.has(sentence.core(to));
        return side ? to + 1 : to;
    }

    private static int endOfUnlisted(Sentence sentence, int from, String text) {
        if (!sentence.isSamePiece(from, text)
                || !isName(sentence.words().get(from).folded(), SELDOM)) {
            return from;
        }
        int to = from + 1;
        boolean two = sentence.follows(to, text)
                && !sentence.words().get(to).folded().startsWith(Letters.ARTICLE)
                && isName(sentence.words().get(to).folded(), RARE);
        return two ? to + 1 : to;
    }

    private static boolean isName(String folded, int frequency) {
        return folded.length() >= SHORTEST
                && !Character.isDigit(folded.charAt(0))
                && (folded.startsWith(Letters.ARTICLE) || !folded.endsWith(FEMININE))
                && Countries.all().ofAdjective(folded).isEmpty()
                && WordCounts.ofNews().frequency(folded) <= frequency
                && !FunctionWords.PREPOSITION.has(folded)
                && !FunctionWords.RELATIVE.has(folded)
                && !FunctionWords.ADVERB.has(folded)
                && Vocabulary.event(folded).isEmpty();
    }

    /// «العاصمة اليمنية صنعاء».
    private static boolean isNisba(Sentence sentence, int i) {
        return sentence.fact(i).is(Trait.NISBA);
    }
}
