package org.isnad.reading.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.lexicon.Countries;
import org.isnad.lexicon.WordCounts;
import org.isnad.reading.Fact;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;

/// What the event is called, where it is first: «قمة سنغافورة», «القمة الروسية الأميركية», «قمة بوتين وشي».
final class EventName implements FactRule {

    private static final String RULE = "event-name";
    private static final String AND = "و";
    private static final String VERBS_AND_PARTICLES = "تيسلب";
    private static final String FOR_THE = "لل";
    private static final int LONGEST = 5;
    private static final int RARE = 3;

    /// Where the names of persons end, by where they start.
    private final Map<Integer, Integer> persons = new TreeMap<>();

    EventName(List<Participant> participants) {
        participants.stream()
                .filter(one -> one.kind() == Participant.Kind.PERSON)
                .flatMap(one -> one.mentions().stream())
                .map(Mention::span)
                .forEach(span -> persons.put(span.start(), span.end()));
    }

    @Override
    public List<Fact> in(Sentence sentence, String text) {
        for (int i = 0; i < sentence.size(); i++) {
            if (Vocabulary.event(sentence.core(i)).filter("name"::equals).isPresent()) {
                int to = endOf(sentence, i, text);
                if (to > i + 1) {
                    var span = sentence.span(i, to);
                    return List.of(new Fact(Fact.Kind.EVENT_NAME, span.of(text), span, new Why(RULE, span)));
                }
            }
        }
        return List.of();
    }

    private int endOf(Sentence sentence, int from, String text) {
        if (sentence.follows(from + 1, text) && isHyphenated(sentence, from + 2, text)) {
            // «قمة روما-باريس»
            return from + 3;
        }
        if (sentence.core(from).startsWith("ال")) {
            return endOfAdjectives(sentence, from + 1, text);
        }
        int heads = endOfHeads(sentence, from + 1);
        if (heads > from + 1) {
            return heads;
        }
        return endOfPlace(sentence, from + 1, text);
    }

    /// «القمة الروسية الأميركية».
    private static int endOfAdjectives(Sentence sentence, int first, String text) {
        int to = first;
        while (to < Math.min(sentence.size(), first + LONGEST)
                && sentence.follows(to, text)
                && isOfStates(sentence.words().get(to).folded())) {
            to++;
        }
        return to;
    }

    private static boolean isOfStates(String folded) {
        return Countries.all().ofAdjective(folded).isPresent() || Vocabulary.isOfStates(folded);
    }

    /// «قمة بوتين وشي»: behind the names of those who meet; else `first`.
    private int endOfHeads(Sentence sentence, int first) {
        int one = endOfPerson(sentence, first, 0);
        boolean and = one > first
                && one < sentence.size()
                && sentence.words().get(one).folded().startsWith(AND);
        int both = and ? endOfPerson(sentence, one, 1) : one;
        return both > one ? both : first;
    }

    private int endOfPerson(Sentence sentence, int i, int prefix) {
        var end = i < sentence.size() ? persons.get(sentence.words().get(i).start() + prefix) : null;
        int to = i;
        while (end != null && to < sentence.size() && sentence.words().get(to).end() <= end) {
            to++;
        }
        return to;
    }

    /// «قمة سنغافورة», «انتخابات الرئاسة».
    private static int endOfPlace(Sentence sentence, int first, String text) {
        int to = first;
        while (to < Math.min(sentence.size(), first + LONGEST) && sentence.follows(to, text)) {
            var folded = sentence.words().get(to).folded();
            boolean place = isPlace(folded) || (to == first && isRareName(folded));
            if (!place && !(to == first && folded.startsWith("ال") && folded.endsWith("ة"))) {
                break;
            }
            to++;
            if (!place) {
                break;
            }
        }
        return to;
    }

    private static boolean isPlace(String folded) {
        return !folded.startsWith(FOR_THE) && isNameOfPlace(folded);
    }

    private static boolean isNameOfPlace(String folded) {
        return Countries.all().begins(folded) || Vocabulary.isCity(folded) || VenueNames.isName(folded, false);
    }

    /// «قمة ألاسكا»: a word that news seldom writes, and neither a verb nor behind a particle.
    private static boolean isRareName(String folded) {
        return WordCounts.ofNews().frequency(folded) <= RARE
                && !folded.endsWith("ة")
                && folded.length() > 3
                && !folded.endsWith("ي")
                && VERBS_AND_PARTICLES.indexOf(folded.charAt(0)) < 0
                && folded.chars().noneMatch(Character::isDigit);
    }

    private static boolean isHyphenated(Sentence sentence, int i, String text) {
        return i < sentence.size()
                && text.substring(
                                sentence.words().get(i - 1).end(),
                                sentence.words().get(i).start())
                        .strip()
                        .equals("-");
    }
}
