package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Months;
import org.isnad.reading.Fact;
import org.isnad.reading.Why;

/// The day of the event, in the sentences that open the article and tell of a meeting: «مساء الجمعة», «16 آب».
final class DateOfMeeting implements FactRule {

    private static final String RULE = "day-of-meeting";
    private static final int OPENING = 7;
    /// Further on, a day of a month is mostly that of something else.
    private static final int OPENING_OF_MONTHS = 4;
    private static final int NEAR = 4;
    private static final int DAYS = 31;
    private static final String THE_MONTH = "الشهر";

    @Override
    public List<Fact> in(Sentence sentence, String text) {
        var facts = new ArrayList<Fact>();
        if (sentence.index() >= OPENING) {
            return facts;
        }
        for (int i = 0; i < sentence.size(); i++) {
            int from = i;
            int to = endOfDate(sentence, i);
            if (to > i && isOfMeeting(sentence, i, to)) {
                while (from > 0 && "of-day".equals(Vocabulary.TIMES.get(sentence.core(from - 1)))) {
                    from--;
                }
                var span = sentence.span(from, to);
                facts.add(new Fact(Fact.Kind.DATE, span.of(text), span, new Why(RULE, span)));
                i = to - 1;
            }
        }
        return facts;
    }

    /// «قالت الوكالة اليوم الأربعاء إن» tells the day that it was said.
    private static boolean isOfMeeting(Sentence sentence, int from, int to) {
        return !sentence.core(to).equals("ان") && (sentence.belongsToDeed(from) || sentence.meetingWithin(to, NEAR));
    }

    private static int endOfDate(Sentence sentence, int i) {
        var kind = Vocabulary.TIMES.getOrDefault(sentence.core(i), "");
        if (kind.equals("day")) {
            return withWhich(sentence, i + 1);
        }
        if (kind.equals("eve") && isTime(sentence, i + 1, "yesterday")) {
            return i + 2;
        }
        if (kind.equals("yesterday")) {
            boolean day = isTime(sentence, i + 1, "day") || isTime(sentence, i + 1, "eve");
            return day ? i + 2 : i + 1;
        }
        int number = sentence.index() < OPENING_OF_MONTHS ? endOfNumber(sentence, i) : i;
        int month = number > i ? endOfMonth(sentence, number) : i;
        if (month > i) {
            int other = endOfMonth(sentence, month);
            int to = other > month ? other : month;
            return isYear(sentence.core(to)) ? to + 1 : withWhich(sentence, to);
        }
        return i;
    }

    /// Behind «16», «السادس من», «الثالث والعشرين من»; else `i`.
    private static int endOfNumber(Sentence sentence, int i) {
        var number = Numbers.at(sentence, i);
        if (number.isPresent()) {
            return number.get().value() <= DAYS ? number.get().to() : i;
        }
        int to = isTime(sentence, i, "ordinal") || isTime(sentence, i, "eve") ? i + 1 : i;
        to = to > i && isTime(sentence, to, "tens") ? to + 1 : to;
        return to > i && sentence.core(to).equals("من") ? to + 1 : i;
    }

    /// Behind «المقبل», «الماضي».
    private static int withWhich(Sentence sentence, int to) {
        return isTime(sentence, to, "which") ? to + 1 : to;
    }

    private static boolean isTime(Sentence sentence, int i, String kind) {
        return kind.equals(Vocabulary.TIMES.get(sentence.core(i)));
    }

    /// Behind the name of a month, of one word or two; -1 where there is none.
    private static int endOfMonth(Sentence sentence, int i) {
        if (Months.isName(sentence.core(i) + " " + sentence.core(i + 1))) {
            return i + 2;
        }
        boolean named = Months.isName(sentence.core(i)) || sentence.core(i).equals(THE_MONTH);
        return named ? i + 1 : -1;
    }

    private static boolean isYear(String core) {
        return core.length() == 4 && (core.startsWith("20") || core.startsWith("19"));
    }
}
