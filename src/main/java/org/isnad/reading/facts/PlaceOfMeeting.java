package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Fact;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// Where a meeting was: a venue behind its noun («فندق كابيلا»), or a city behind في («في جنيف»).
final class PlaceOfMeeting implements FactRule {

    private static final String VENUE = "venue-behind-its-noun";
    private static final String CITY = "city-of-meeting";
    private static final Set<String> IN = Set.of("في", "قرب", "مدينة");
    private static final WordSet VISITS = WordSet.named("visit-verbs");
    private static final int LONGEST_CITY = 3;
    private static final int FIRST = 3;
    private static final int OPENING = 2;

    @Override
    public List<Fact> in(Sentence sentence, String text) {
        var facts = new ArrayList<Fact>();
        boolean meeting = sentence.tellsOfMeeting() && (sentence.index() < OPENING || !sentence.isLongAgo());
        for (int i = 0; i < sentence.size(); i++) {
            int city = meeting && isIn(sentence, i) ? endOfCity(sentence, i) : i;
            city = city > i && !isOfMeeting(sentence, i, text) ? i : city;
            if (city > i) {
                var span = sentence.span(i, city);
                facts.add(new Fact(Fact.Kind.PLACE, span.of(text), span, new Why(CITY, span)));
                i = city - 1;
            } else if (isVenueNoun(sentence.core(i))) {
                var venue = venueBehind(sentence, i, text);
                venue.ifPresent(
                        span -> facts.add(new Fact(Fact.Kind.PLACE, span.of(text), span, new Why(VENUE, span))));
            }
        }
        return facts;
    }

    /// Told behind the meeting, or before it where the sentence begins.
    private static boolean isOfMeeting(Sentence sentence, int i, String text) {
        return (i < FIRST
                        || sentence.belongsToMeeting(i)
                        || sentence.isArrivedAt(i)
                        || VISITS.has(sentence.core(i - 1)))
                && !sentence.looksAhead(i, text);
    }

    private static boolean isVenueNoun(String core) {
        var bare = core.startsWith("ال") ? core.substring(2) : core;
        return "venue".equals(Vocabulary.PLACE_NOUNS.get(bare));
    }

    private static boolean isIn(Sentence sentence, int i) {
        var word = sentence.words().get(i).folded();
        boolean attached = word.length() > sentence.core(i).length() && word.charAt(0) == 'ب';
        return attached
                || (i > 0 && IN.contains(sentence.core(i - 1)))
                || (sentence.core(i - 1).equals("الي") && sentence.isArrivedAt(i - 1))
                || VISITS.has(sentence.core(i - 1));
    }

    private static int endOfCity(Sentence sentence, int from) {
        var name = new StringBuilder();
        int end = from;
        for (int to = from; to < Math.min(sentence.size(), from + LONGEST_CITY); to++) {
            name.append(
                    to == from
                            ? sentence.core(to)
                            : " " + sentence.words().get(to).folded());
            if (Vocabulary.isCity(name.toString())) {
                end = to + 1;
            }
        }
        return end;
    }

    /// The name behind the noun and its adjectives: «القاعدة العسكرية “إلمندورف-ريتشاردسون”».
    private static java.util.Optional<Span> venueBehind(Sentence sentence, int noun, String text) {
        int from = noun + 1;
        boolean definite = sentence.core(noun).startsWith("ال");
        while (from < sentence.size() && definite && isAdjective(sentence, from)) {
            from++;
        }
        int to = from;
        while (to < sentence.size() && to - from < 2 && isName(sentence, from, to, text)) {
            to++;
        }
        return to == from ? java.util.Optional.empty() : java.util.Optional.of(sentence.span(from, to));
    }

    private static boolean isAdjective(Sentence sentence, int i) {
        var core = sentence.core(i);
        return core.startsWith("ال") && (core.endsWith("ة") || core.endsWith("ي"));
    }

    private static boolean isName(Sentence sentence, int from, int i, String text) {
        if (i > from) {
            var gap = text.substring(
                    sentence.words().get(i - 1).end(), sentence.words().get(i).start());
            if (!gap.isBlank() && !gap.equals("-")) {
                return false;
            }
        }
        var word = sentence.words().get(i);
        return VenueNames.isName(word.folded(), word.written().startsWith("إ"));
    }
}
