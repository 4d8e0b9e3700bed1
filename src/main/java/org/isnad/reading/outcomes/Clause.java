package org.isnad.reading.outcomes;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Months;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.text.Span;
import org.isnad.text.Word;

/// A clause of an article: words between two signs, or between the bounds of somebody's words.
final class Clause {

    private static final Set<OutcomeWords> SETS_OUT = EnumSet.complementOf(EnumSet.of(
            OutcomeWords.ABOUT,
            OutcomeWords.PRESENT,
            OutcomeWords.COPULA,
            OutcomeWords.PRAISE,
            OutcomeWords.HEDGE,
            OutcomeWords.HAD,
            OutcomeWords.STILL,
            OutcomeWords.GOES_ON,
            OutcomeWords.DIVIDER));

    /// How many of the first words of its sentence a clause knows.
    static final int OPENING = 6;

    private final List<Word> words;
    private final List<Word> before;
    private final boolean headline;
    private final boolean lead;
    private final List<Set<OutcomeWords>> kinds;
    private final Set<OutcomeWords> allKinds = EnumSet.noneOf(OutcomeWords.class);

    /// `words` is never empty; `before`: of the words of its sentence before it, the first; `headline`:
    /// whether it stands in a title or heading; `lead`: whether in the first paragraph.
    /// @param kinds what each of the words is, as [PartiesWill#kinds] tells
    Clause(List<Word> words, List<Set<OutcomeWords>> kinds, List<Word> before, boolean headline, boolean lead) {
        this.words = List.copyOf(words);
        this.before = List.copyOf(before);
        this.headline = headline;
        this.lead = lead;
        this.kinds = List.copyOf(kinds);
        this.kinds.forEach(allKinds::addAll);
    }

    boolean headline() {
        return headline;
    }

    boolean lead() {
        return lead;
    }

    /// Whether no word is anything that a rule sets out from.
    boolean tellsNothing() {
        return Collections.disjoint(allKinds, SETS_OUT);
    }

    /// Whether the word at `at` is of some kind.
    boolean tells(int at) {
        return !kinds.get(at).isEmpty();
    }

    /// How many of its words are of the kind.
    long count(OutcomeWords kind) {
        return has(kind) ? kinds.stream().filter(of -> of.contains(kind)).count() : 0;
    }

    /// Whether the word at `at` is of the kind.
    boolean is(int at, OutcomeWords kind) {
        return at >= 0 && at < kinds.size() && kinds.get(at).contains(kind);
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).folded() : "";
    }

    /// The first word from `from` on, at most `reach` words further, that is one of `kind`; -1 where none is.
    int find(OutcomeWords kind, int from, int reach) {
        if (!has(kind)) {
            return -1;
        }
        for (int at = Math.max(0, from); at < Math.min(words.size(), from + reach); at++) {
            if (kinds.get(at).contains(kind)) {
                return at;
            }
        }
        return -1;
    }

    int find(OutcomeWords kind) {
        return find(kind, 0, words.size());
    }

    boolean has(OutcomeWords kind) {
        return allKinds.contains(kind);
    }

    /// Whether it looks back: a year in figures, «سبق»، «الشهر الماضي», or a sentence that opens with a year.
    boolean isBackground() {
        return has(OutcomeWords.BEFORE)
                || isByTheWay()
                || isInMonth()
                || isLongAgo()
                || isYearOfOld()
                || before.stream().limit(OPENING).anyMatch(word -> isYear(word.folded()));
    }

    /// «في 2010»; not the date of the day: «الجمعة (23 نوفمبر 2012)».
    private boolean isYearOfOld() {
        for (int at = 0; at < words.size(); at++) {
            if (isYear(word(at)) && !(Months.isName(word(at - 1)) && has(OutcomeWords.WHEN))) {
                return true;
            }
        }
        return false;
    }

    /// «يذكر أن …», «وفي وقت سابق من …».
    private boolean isByTheWay() {
        var first = before.isEmpty() ? words.getFirst() : before.getFirst();
        return OutcomeWords.BY_THE_WAY.has(first.folded());
    }

    /// «في ديسمبر»; not «في 5 ديسمبر», nor «حتى ديسمبر».
    private boolean isInMonth() {
        for (int at = 1; at < words.size(); at++) {
            if ((word(at - 1).equals("في") || word(at - 1).equals("وفي")) && isMonthAt(at)) {
                return true;
            }
        }
        return false;
    }

    /// «ديسمبر», «كانون الأول».
    private boolean isMonthAt(int at) {
        return Months.isName(word(at)) || (at + 1 < words.size() && Months.isName(word(at) + " " + word(at + 1)));
    }

    /// «الشهر الماضي», «في مايو الماضي»; a day of the week is near enough: «الجمعة الماضي».
    private boolean isLongAgo() {
        for (int at = find(OutcomeWords.PAST); at >= 0; at = find(OutcomeWords.PAST, at + 1, words.size())) {
            if (!is(at - 2, OutcomeWords.SINCE)
                    && (is(at - 1, OutcomeWords.SPAN_OF_TIME) || Months.isName(word(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the verb at `at` tells of earlier times: «وكان الوزير وقع …», «منذ وقع …».
    boolean isEarlier(int at) {
        return (at > 0 && is(0, OutcomeWords.HAD))
                || is(at - 1, OutcomeWords.HAD)
                || (word(at - 1).equals("قد") && find(OutcomeWords.HAD, 0, at) >= 0)
                || is(at - 1, OutcomeWords.SINCE)
                || (!before.isEmpty() && OutcomeWords.HAD.has(before.getFirst().folded()));
    }

    /// «في حال … سيعود …»: whether it hangs on something else.
    boolean isConditional() {
        return before.stream().limit(OPENING).anyMatch(word -> OutcomeWords.CONDITION.has(word.folded()))
                || find(OutcomeWords.CONDITION, 0, OPENING) >= 0;
    }

    boolean hasMonth() {
        return words.stream().anyMatch(word -> Months.isName(word.folded()));
    }

    private static boolean isYear(String folded) {
        return folded.length() == 4 && folded.chars().allMatch(Character::isDigit);
    }

    /// From the word `at` to the end of the clause.
    Span from(int at) {
        return new Span(words.get(at).start(), words.getLast().end());
    }

    boolean opensSentence() {
        return before.isEmpty();
    }

    /// From the word `at` to the last before `end`.
    Span between(int at, int end) {
        return new Span(words.get(at).start(), words.get(end - 1).end());
    }

    Span span() {
        return from(0);
    }

    Span at(int at) {
        return words.get(at).span();
    }
}
