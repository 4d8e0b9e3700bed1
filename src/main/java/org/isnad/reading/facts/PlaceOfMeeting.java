package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Fact;
import org.isnad.reading.Why;
import org.isnad.reading.facts.FactWord.Trait;
import org.isnad.text.Span;

/// Where the event was: a venue behind its noun («فندق كابيلا»), or a city behind في («في جنيف»), in the lead or where
/// a meeting is told of.
final class PlaceOfMeeting {

    private static final String VENUE = "venue-behind-its-noun";
    private static final String CITY = "city-of-meeting";
    private static final Set<String> IN = Set.of("في", "قرب");
    private static final WordSet VISITS = WordSet.named("visit-verbs");
    private static final WordSet VISIT_NOUNS = WordSet.named("visit-nouns");
    private static final String TO = "ل";
    private static final int LONGEST_VISITOR = 5;
    private static final int FIRST = 3;
    private static final int NEAR = 4;

    private final Lead lead;
    private final Set<String> places = new HashSet<>();

    PlaceOfMeeting(Lead lead) {
        this.lead = lead;
    }

    /// To be asked about an article's sentences in their order.
    List<Fact> in(Sentence sentence, String text) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < sentence.size(); i++) {
            int city = City.endAt(sentence, i, text);
            if (city > i && isIn(sentence, i)) {
                var span = sentence.span(i, city);
                if (isOfEvent(sentence, i, span.of(text), text)) {
                    facts.add(fact(span, text, CITY));
                    places.add(span.of(text));
                }
                i = city - 1;
            } else if (isVenue(sentence, i) && isToldOf(sentence)) {
                Venue.behind(sentence, i, text).ifPresent(span -> facts.add(fact(span, text, VENUE)));
            }
        }
        return facts;
    }

    /// A palace speaks too, so it is a place only where something is in it: «في قصر السلام», not «بيان قصر السلام».
    private static boolean isVenue(Sentence sentence, int i) {
        var word = sentence.fact(i);
        return Venue.isNoun(word) && (!Venue.isPalace(word) || isInside(sentence, i));
    }

    private static Fact fact(Span span, String text, String rule) {
        return new Fact(Fact.Kind.PLACE, span.of(text), span, new Why(rule, span));
    }

    private boolean isToldOf(Sentence sentence) {
        return lead.holds(sentence) || (sentence.tellsOfMeeting() && !sentence.isLongAgo() && !lead.isBehind(sentence));
    }

    private boolean isOfEvent(Sentence sentence, int i, String name, String text) {
        boolean first = lead.behindFirst(sentence) <= 0;
        if (isOfSomethingElse(sentence, i) || sentence.looksAhead(i, text, first || places.isEmpty())) {
            return false;
        }
        boolean again = places.contains(name);
        return lead.holds(sentence)
                || (again && lead.isRetoldBy(sentence))
                || ((again || isToldOf(sentence)) && isOfMeeting(sentence, i, text));
    }

    /// Told behind the meeting, or before it where the sentence begins.
    private static boolean isOfMeeting(Sentence sentence, int i, String text) {
        return i < FIRST
                || sentence.belongsToMeeting(i)
                || sentence.isArrivedAt(i)
                || (sentence.follows(i + 1, text) && sentence.meetingWithin(i + 1, NEAR))
                || isVisited(sentence, i);
    }

    /// «الوضع في حلب», «السفارة في روما», «بالقدس عاصمة»: what the city is the place of is not the event.
    private static boolean isOfSomethingElse(Sentence sentence, int i) {
        if (sentence.fact(i + 1).event().equals("seat")) {
            return true;
        }
        for (int at = i - 1; at >= Math.max(0, i - NEAR); at--) {
            var word = sentence.facts().get(at);
            if (word.event().equals("topic")) {
                return true;
            }
            if (word.tellsOfMeeting()) {
                return false;
            }
        }
        return false;
    }

    /// Behind في, behind ب written onto it, or behind «في مدينة», «بالعاصمة السودانية».
    private static boolean isIn(Sentence sentence, int i) {
        return isInside(sentence, nounBefore(sentence, i));
    }

    private static boolean isInside(Sentence sentence, int noun) {
        if (isIn(sentence.words().get(noun).folded(), sentence.core(noun))) {
            return true;
        }
        var before = sentence.core(noun - 1);
        boolean arrived =
                before.equals("الي") && (sentence.isArrivedAt(noun - 1) || Venue.isPalace(sentence.fact(noun)));
        return arrived || IN.contains(before) || isVisited(sentence, noun);
    }

    /// «زار جنيف», «ويزور الوزير السويسري جنيف», «زيارته لجنيف».
    private static boolean isVisited(Sentence sentence, int city) {
        if (sentence.words().get(city).folded().startsWith(TO) && VISIT_NOUNS.has(sentence.core(city - 1))) {
            return sentence.core(city).length()
                    < sentence.words().get(city).folded().length();
        }
        for (int at = city - 1; at >= Math.max(0, city - LONGEST_VISITOR); at--) {
            var word = sentence.words().get(at).folded();
            if (VISITS.has(word) || (word.startsWith("و") && VISITS.has(word.substring(1)))) {
                return true;
            }
            if (!FunctionWords.kinds(word).isEmpty() || sentence.facts().get(at).reports()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isIn(String folded, String core) {
        return folded.length() > core.length() && folded.charAt(0) == 'ب';
    }

    private static int nounBefore(Sentence sentence, int i) {
        for (int noun = i - 1; noun >= Math.max(0, i - 2); noun--) {
            if (sentence.fact(noun).is(Trait.CITY_NOUN)) {
                return noun;
            }
        }
        return i;
    }
}
