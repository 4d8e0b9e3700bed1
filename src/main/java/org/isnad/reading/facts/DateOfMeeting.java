package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Fact;
import org.isnad.reading.Why;

/// The day of the event: the first one that the title or the lead names, and wherever the same is told again.
///
/// Where the lead's first day is that of a statement, and another stands in what is stated, the other is the event's:
/// «أعلن الوزير الخميس أن القمة ستعقد الاثنين».
final class DateOfMeeting {

    private static final String RULE = "day-of-meeting";
    private static final int OPENING = 7;
    /// Further on, a day of a month is mostly that of something else.
    private static final int OPENING_OF_MONTHS = 4;
    private static final int LAST = 14;
    private static final WordSet SOURCES = WordSet.named("news-sources");
    private static final int NEAR = 4;
    private static final int NEAREST = 1;
    private static final int SENTENCES = 3;

    private final Lead lead;
    private final SentenceDays written;
    private final Set<String> days = new HashSet<>();
    private boolean opened;

    DateOfMeeting(Lead lead, SentenceDays written) {
        this.lead = lead;
        this.written = written;
    }

    /// To be asked about an article's sentences in their order.
    List<Fact> in(Sentence sentence, String text) {
        var facts = new ArrayList<Fact>();
        if (sentence.index() >= LAST) {
            return facts;
        }
        var all = written.of(sentence);
        for (WrittenDay day : !all.isEmpty() && opens(sentence) ? ofLead(sentence, all) : told(sentence, all)) {
            var span = sentence.span(day.from(), day.to());
            facts.add(new Fact(Fact.Kind.DATE, span.of(text), span, new Why(RULE, span)));
            if (!day.day().isEmpty()) {
                days.add(day.day());
            }
        }
        return facts;
    }

    /// Whether it is the sentence whose first day is the event's.
    private boolean opens(Sentence sentence) {
        boolean opens = !opened && lead.behindFirst(sentence) < SENTENCES && !lead.isBehind(sentence);
        opened |= opens && !sentence.passage().isHeadline();
        return opens;
    }

    private List<WrittenDay> ofLead(Sentence sentence, List<WrittenDay> written) {
        var first = written.getFirst();
        if (first.isOfMonth()) {
            return told(sentence, written);
        }
        int verb = verbOfReport(sentence, first.from());
        var stated = verb < 0 ? Optional.<WrittenDay>empty() : stated(sentence, written);
        if (stated.isPresent()) {
            return List.of(stated.get());
        }
        boolean ofSource = verb >= 0 && isOfSource(sentence, verb, first.from());
        boolean ofOther = lead.behindFirst(sentence) > 0 && sentence.particleFrom(0) < first.from();
        return ofSource || ofOther ? List.of() : List.of(first);
    }

    /// The first other day behind «أن» behind the day of the statement.
    private Optional<WrittenDay> stated(Sentence sentence, List<WrittenDay> written) {
        int particle = sentence.particleFrom(written.getFirst().to());
        return written.stream()
                .skip(1)
                .filter(day -> day.from() > particle)
                .filter(day -> !day.day().equals(written.getFirst().day()))
                .filter(day -> !day.isOfMonth() || isOfMeeting(sentence, day))
                .findFirst();
    }

    /// Where the verb stands by which somebody says something on that day; -1 where the day is that of a deed.
    private static int verbOfReport(Sentence sentence, int day) {
        for (int at = day - 1; at >= 0; at--) {
            var word = sentence.facts().get(at);
            if (word.reports()) {
                return at;
            }
            if (word.tellsOfMeeting() || word.deed()) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether it is the day on which a source published it.
    static boolean isOfNews(Sentence sentence, WrittenDay day) {
        int verb = verbOfReport(sentence, day.from());
        return verb >= 0 && isOfSource(sentence, verb, day.from());
    }

    /// «قالت وكالة الأنباء الأربعاء», «وفق ما أفادت الصحيفة السبت»: the day of the news, not of the event.
    private static boolean isOfSource(Sentence sentence, int verb, int day) {
        return sentence.core(verb - 1).equals("ما")
                || sentence.words().subList(verb + 1, Math.min(day, verb + 1 + NEAREST)).stream()
                        .anyMatch(word -> SOURCES.has(word.folded()));
    }

    private List<WrittenDay> told(Sentence sentence, List<WrittenDay> written) {
        return written.stream().filter(day -> isTold(sentence, day)).toList();
    }

    private boolean isTold(Sentence sentence, WrittenDay day) {
        if (days.contains(day.day()) && lead.isRetoldBy(sentence)) {
            return true;
        }
        boolean known = days.isEmpty() || day.day().isEmpty() || days.contains(day.day());
        return known
                && sentence.index() < (day.isOfMonth() ? OPENING_OF_MONTHS : OPENING)
                && !lead.isBehind(sentence)
                && (lead.holds(sentence) || days.contains(day.day()) || !day.isToCome(sentence))
                && isOfMeeting(sentence, day);
    }

    /// «قالت الوكالة اليوم الأربعاء إن» tells the day that it was said.
    private static boolean isOfMeeting(Sentence sentence, WrittenDay day) {
        return !FunctionWords.CONTENT_PARTICLE.has(sentence.core(day.to()))
                && (sentence.belongsToDeed(day.from()) || sentence.meetingWithin(day.to(), NEAR));
    }
}
