package org.isnad.reading.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Fact;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;
import org.isnad.text.Letters;

/// What the event is called, where it is first: «قمة سنغافورة», «القمة الروسية الأميركية», «قمة بوتين وشي», «مؤتمر
/// وزراء الداخلية العرب».
///
/// An event whose noun does not stand near the beginning is another one.
final class EventName {

    private static final String RULE = "event-name";
    private static final String AND = "و";
    private static final WordSet OF_CITY = WordSet.named("events-of-cities");
    private static final WordSet ROUNDS = WordSet.named("rounds");
    private static final String FOR_THE = "لل";
    private static final String OPENING_MARKS = "\"“«”'";
    private static final String CLOSING_MARKS = "\"”»“'";
    private static final int LONGEST = 7;
    private static final int LONGEST_QUOTED = 4;

    private final Lead lead;

    /// Where the names of persons end, by where they start.
    private final Map<Integer, Integer> persons = new TreeMap<>();

    EventName(List<Participant> participants, Lead lead) {
        this.lead = lead;
        participants.stream()
                .filter(one -> one.kind() == Participant.Kind.PERSON)
                .flatMap(one -> one.mentions().stream())
                .map(Mention::span)
                .forEach(span -> persons.put(span.start(), span.end()));
    }

    List<Fact> in(Sentence sentence, String text) {
        for (int i = 0; i < sentence.size(); i++) {
            if (isHead(sentence.fact(i))) {
                int to = endOf(sentence, i, text);
                if (to > i + 1) {
                    var span = sentence.span(i, to);
                    return List.of(
                            new Fact(Fact.Kind.EVENT_NAME, sentence.name(i, span, text), span, new Why(RULE, span)));
                }
            }
        }
        return List.of();
    }

    /// A vote or a match is told of in passing more often than a summit is: the title must have it.
    private boolean isHead(FactWord word) {
        var core = word.core();
        if (ROUNDS.has(core)) {
            return lead.names(core);
        }
        return switch (word.event()) {
            case "name" -> lead.names(core);
            case "titled" -> lead.isTitled(core);
            default -> OF_CITY.has(core) && lead.names(core);
        };
    }

    private int endOf(Sentence sentence, int head, String text) {
        int first = head + 1;
        if (sentence.follows(first, text) && isName(sentence, first) && isHyphenated(sentence, first + 1, text)) {
            // «قمة روما-باريس»
            return head + 3;
        }
        if (sentence.core(head).startsWith(Letters.ARTICLE)) {
            int round = endOfRound(sentence, first, text);
            return round > first ? round : endOfAdjectives(sentence, first, text);
        }
        if (OF_CITY.has(sentence.core(head))) {
            return sentence.follows(first, text) ? City.endAt(sentence, first, text) : first;
        }
        int heads = endOfHeads(sentence, first);
        if (heads > first) {
            return heads;
        }
        int quoted = endOfQuoted(sentence, first, text);
        return quoted > first ? quoted : endOfConstruct(sentence, first, text);
    }

    /// «الجولة السابعة من مفاوضات السلام», «الدورة الثالثة للجنة المشتركة»; else `first`.
    private static int endOfRound(Sentence sentence, int first, String text) {
        int of = first + 1;
        if (!EventWords.isOrdinal(sentence.core(first))
                || !sentence.follows(first, text)
                || !sentence.follows(of, text)) {
            return first;
        }
        if (sentence.core(of).equals("من") && sentence.follows(of + 1, text)) {
            int to = endOfConstruct(sentence, of + 2, text);
            return to > of + 2 ? to : first;
        }
        return sentence.words().get(of).folded().startsWith(FOR_THE)
                ? endOfAllAdjectives(sentence, of + 1, text)
                : first;
    }

    private static int endOfAllAdjectives(Sentence sentence, int from, String text) {
        int at = from;
        while (at < from + LONGEST
                && sentence.follows(at, text)
                && EventWords.isAdjective(sentence.words().get(at).folded())) {
            at++;
        }
        return at;
    }

    /// «القمة الروسية الأميركية», «الانتخابات النيابية اللبنانية».
    private static int endOfAdjectives(Sentence sentence, int first, String text) {
        int to = first;
        while (to < first + LONGEST && sentence.follows(to, text)) {
            var folded = sentence.words().get(to).folded();
            if (!EventWords.isOfStates(folded) && !EventWords.isOfVote(folded)) {
                break;
            }
            to++;
        }
        return to;
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

    /// «قمة “خمسة زائد واحد”»: behind the marked words; else `first`.
    private static int endOfQuoted(Sentence sentence, int first, String text) {
        if (first >= sentence.size() || !holds(OPENING_MARKS, gap(sentence, first, text))) {
            return first;
        }
        for (int to = first + 1; to <= Math.min(sentence.size(), first + LONGEST_QUOTED); to++) {
            if (holds(CLOSING_MARKS, gap(sentence, to, text))) {
                return to;
            }
        }
        return first;
    }

    /// What stands before the word at `i`, or behind the last one.
    private static String gap(Sentence sentence, int i, String text) {
        int behind = sentence.words().get(i - 1).end();
        int to = i < sentence.size()
                ? sentence.words().get(i).start()
                : sentence.span().end();
        return text.substring(behind, Math.max(behind, to));
    }

    private static boolean holds(String marks, String gap) {
        return gap.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }

    /// «قمة مجموعة العشرين», «انتخابات الرئاسة المصرية»: nouns that stand in construct, the last one definite or a
    /// name, then adjectives.
    private static int endOfConstruct(Sentence sentence, int first, String text) {
        int at = first;
        while (at < first + LONGEST && sentence.follows(at, text) && isLinked(sentence, at, text)) {
            at++;
        }
        if (!sentence.follows(at, text)) {
            return first;
        }
        var folded = sentence.words().get(at).folded();
        boolean place = EventWords.isPlace(folded);
        if (!place && !EventWords.isDefinite(folded) && !EventWords.isRareName(folded)) {
            return first;
        }
        return endOfAllAdjectives(sentence, place ? Math.max(at + 1, City.endAt(sentence, at, text)) : at + 1, text);
    }

    private static boolean isLinked(Sentence sentence, int i, String text) {
        return EventWords.isLink(sentence.words().get(i).folded()) && sentence.follows(i + 1, text);
    }

    private boolean isHyphenated(Sentence sentence, int i, String text) {
        return i < sentence.size()
                && isName(sentence, i)
                && gap(sentence, i, text).strip().equals("-");
    }

    /// A person, a place or a name that news seldom writes: «روما», not «دبلوماسي».
    private boolean isName(Sentence sentence, int i) {
        var folded = sentence.words().get(i).folded();
        return endOfPerson(sentence, i, 0) > i || EventWords.isPlace(folded) || EventWords.isRareName(folded);
    }
}
