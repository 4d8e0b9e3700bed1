package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Months;
import org.isnad.lexicon.WordSet;

/// A day as a sentence writes it: «مساء الجمعة», «16 آب», «أمس».
///
/// @param from the index of its first word
/// @param to the index of the first word behind it
/// @param day the day itself, by which it is known again: «الجمعة»; empty where it depends on when one reads, as «أمس»
record WrittenDay(int from, int to, String day) {

    private static final int DAYS = 31;
    static final String TODAY = "اليوم";
    private static final String THE_MONTH = "الشهر";
    private static final WordSet SINCE = WordSet.named("since-words");

    /// Those of a sentence, in text order, but for bounds: «منذ الخميس».
    static List<WrittenDay> in(Sentence sentence) {
        var days = new ArrayList<WrittenDay>();
        for (int i = 0; i < sentence.size(); i++) {
            int to = endOfDate(sentence, i);
            if (to > i) {
                int from = startOf(sentence, i);
                if (!SINCE.has(sentence.core(from - 1))) {
                    days.add(new WrittenDay(from, to, dayIn(sentence, i, to)));
                }
                i = to - 1;
            }
        }
        return days;
    }

    /// Whether it is a day of a month and not of the week.
    boolean isOfMonth() {
        return !day.isEmpty() && day.indexOf(' ') >= 0;
    }

    /// Whether it is said to be yet to come: «الاثنين المقبل».
    boolean isToCome(Sentence sentence) {
        return Vocabulary.FUTURE.has(sentence.core(to - 1));
    }

    private static int startOf(Sentence sentence, int i) {
        int from = i;
        while (from > 0 && isTime(sentence, from - 1, "daytime")) {
            from--;
        }
        return from;
    }

    private static String dayIn(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isTime(sentence, i, "day")) {
                return isTime(sentence, i + 1, "day") ? "" : sentence.core(i);
            }
        }
        boolean relative =
                isTime(sentence, from, "yesterday") || sentence.core(from).equals(TODAY);
        boolean before = isTime(sentence, from, "eve") && isTime(sentence, from + 1, "yesterday");
        return relative || before ? "" : sentence.core(from) + " " + sentence.core(from + 1);
    }

    private static int endOfDate(Sentence sentence, int i) {
        var kind = sentence.fact(i).time();
        if (kind.equals("day")) {
            // «ليل الأحد الاثنين»
            int day = withWhich(sentence, isTime(sentence, i + 1, "day") ? i + 2 : i + 1);
            int date = day < sentence.size() ? endOfMonthDay(sentence, day) : day;
            // «الجمعة 16 آب», «الجمعة (16 آب 2024)»
            return date > day ? date : day;
        }
        if (kind.equals("eve") && isTime(sentence, i + 1, "yesterday")) {
            return i + 2;
        }
        if (sentence.core(i).equals(TODAY) && sentence.opensArticle() && sentence.belongsToDeed(i)) {
            // «عقد اليوم جلسة», elsewhere a word like any other
            return isTime(sentence, i + 1, "day") ? i : i + 1;
        }
        if (kind.equals("yesterday")) {
            return endOfRelative(sentence, i);
        }
        return endOfMonthDay(sentence, i);
    }

    /// Behind «16 آب»; else `i`.
    private static int endOfMonthDay(Sentence sentence, int i) {
        int number = endOfNumber(sentence, i);
        int month = number > i ? endOfMonth(sentence, number) : i;
        if (month > i) {
            int other = endOfMonth(sentence, month);
            int to = other > month ? other : month;
            return isYear(sentence.core(to)) ? to + 1 : withWhich(sentence, to);
        }
        return i;
    }

    /// Behind «أمس», «أمس الأول», «أمس الأحد», «غدا في 16 آب».
    private static int endOfRelative(Sentence sentence, int i) {
        if (isTime(sentence, i + 1, "day") || isTime(sentence, i + 1, "eve")) {
            return i + 2;
        }
        int day = sentence.core(i + 1).equals("في") && i + 2 < sentence.size() ? endOfMonthDay(sentence, i + 2) : -1;
        return day > i + 2 ? day : i + 1;
    }

    /// Behind «16», «12 من», «السادس من», «الثالث والعشرين من»; else `i`.
    private static int endOfNumber(Sentence sentence, int i) {
        var number = Numbers.at(sentence, i);
        if (number.isPresent()) {
            int behind = number.get().to();
            boolean of = sentence.core(behind).equals("من") && endOfMonth(sentence, behind + 1) > behind;
            return number.get().value() > DAYS ? i : of ? behind + 1 : behind;
        }
        int to = isTime(sentence, i, "ordinal") || isTime(sentence, i, "eve") ? i + 1 : i;
        to = to > i && isTime(sentence, to, "tens") ? to + 1 : to;
        return to > i && sentence.core(to).equals("من") ? to + 1 : i;
    }

    /// Behind «المقبل», «الماضي».
    private static int withWhich(Sentence sentence, int to) {
        return isTime(sentence, to, "which") ? to + 1 : to;
    }

    static boolean isTime(Sentence sentence, int i, String kind) {
        return sentence.fact(i).time().equals(kind);
    }

    /// Behind the name of a month, of one word or two; -1 where there is none.
    private static int endOfMonth(Sentence sentence, int i) {
        if (Months.isName(sentence.core(i) + " " + sentence.core(i + 1))) {
            return i + 2;
        }
        boolean named = Months.isName(sentence.core(i)) || sentence.core(i).equals(THE_MONTH);
        return named ? i + 1 : -1;
    }

    static boolean isYear(String core) {
        return core.length() == 4 && (core.startsWith("20") || core.startsWith("19"));
    }
}
