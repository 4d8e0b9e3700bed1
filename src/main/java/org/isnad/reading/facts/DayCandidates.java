package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Months;
import org.isnad.lexicon.WordSet;

/// Every day that a sentence writes, but for bounds and for those of the news itself; and what stands for one: «اليوم»,
/// «الأسبوع الماضي», «هذا الشهر», «مايو المقبل».
final class DayCandidates {

    private static final WordSet PERIODS = WordSet.named("periods");
    private static final WordSet THIS = WordSet.named("this-words");

    private DayCandidates() {}

    /// @param days those that the sentence writes
    static List<FactCandidate> in(Sentence sentence, List<WrittenDay> days) {
        var found = new ArrayList<FactCandidate>();
        var written = days.iterator();
        var next = written.hasNext() ? written.next() : null;
        for (int i = 0; i < sentence.size(); i++) {
            if (next != null && next.from() == i) {
                if (!DateOfMeeting.isOfNews(sentence, next)) {
                    add(found, sentence, next.from(), next.to(), next.day(), sort(sentence, next));
                }
                i = next.to() - 1;
                next = written.hasNext() ? written.next() : null;
                continue;
            }
            int period = endOfPeriod(sentence, i);
            int month = period > i ? i : endOfMonth(sentence, i);
            if (sentence.core(i).equals(WrittenDay.TODAY) && !isOrdinal(sentence, i + 1)) {
                add(found, sentence, i, i + 1, "", "today");
            } else if (period > i || month > i) {
                int to = Math.max(period, month);
                var name = sentence.core(i) + " " + sentence.core(to - 1);
                add(found, sentence, i, to, name, period > i ? "period" : "month");
                i = to - 1;
            }
        }
        return found;
    }

    private static String sort(Sentence sentence, WrittenDay day) {
        if (day.isOfMonth()) {
            return "day of month";
        }
        if (!day.day().isEmpty()) {
            return "day of week";
        }
        return sentence.core(day.to() - 1).equals(WrittenDay.TODAY) ? "today" : "relative day";
    }

    /// «اليوم الثاني» is no day by itself.
    private static boolean isOrdinal(Sentence sentence, int i) {
        return WrittenDay.isTime(sentence, i, "ordinal") || WrittenDay.isTime(sentence, i, "eve");
    }

    /// «هذا الأسبوع», «الأسبوع الماضي»; else `i`.
    private static int endOfPeriod(Sentence sentence, int i) {
        if (THIS.has(sentence.core(i)) && PERIODS.has(sentence.core(i + 1))) {
            return i + 2;
        }
        return PERIODS.has(sentence.core(i)) && WrittenDay.isTime(sentence, i + 1, "which") ? i + 2 : i;
    }

    /// «مايو المقبل», «يونيو/حزيران المقبل»; else `i`.
    private static int endOfMonth(Sentence sentence, int i) {
        int to = i;
        while (to < sentence.size() && Months.isName(sentence.core(to))) {
            to++;
        }
        return to > i && WrittenDay.isTime(sentence, to, "which") ? to + 1 : i;
    }

    private static void add(List<FactCandidate> found, Sentence sentence, int from, int to, String name, String sort) {
        var span = sentence.span(from, to);
        found.add(new FactCandidate(sentence, from, to, span, name, sort));
    }
}
