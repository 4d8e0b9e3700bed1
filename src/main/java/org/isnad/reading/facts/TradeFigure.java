package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.Fact;
import org.isnad.reading.Why;
import org.isnad.reading.facts.FactWord.Trait;
import org.isnad.text.Span;

/// How trade between the parties grew or how much it is: «نمت التجارة بنسبة 20 بالمئة».
final class TradeFigure implements FactRule {

    private static final String RULE = "trade-figure";
    private static final int NEAR = 7;
    private static final WordKinds WORDS = WordKinds.named("trade-words");

    @Override
    public List<Fact> in(Sentence sentence, String text) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < sentence.size(); i++) {
            int to = endOf(sentence, i, text);
            if (to > i && isNearTrade(sentence, i)) {
                var words = sentence.span(isFraction(sentence, i, text) ? i - 1 : i, to);
                var span = isPercent(text, words.end()) ? new Span(words.start(), words.end() + 1) : words;
                facts.add(new Fact(Fact.Kind.TRADE, span.of(text), span, new Why(RULE, span)));
                i = to - 1;
            }
        }
        return facts;
    }

    /// «التجارة», or «التجاري» behind what has a figure: «التبادل التجاري», not «النشاط التجاري».
    static boolean isTrade(Sentence sentence, int i) {
        return is(sentence, i, "trade") || (is(sentence, i, "commercial") && is(sentence, i - 1, "traded"));
    }

    private static boolean is(Sentence sentence, int i, String kind) {
        var folded = i < 0 ? "" : sentence.words().get(i).folded();
        return WORDS.is(folded, kind) || (folded.length() > 4 && WORDS.is(folded.substring(1), kind));
    }

    /// Whether a figure may begin with the word where no number does: «مليار دولار», «دولاران».
    static boolean mayBegin(String core) {
        return WORDS.is(core, "unit") || WORDS.is(core, "two");
    }

    static int endOf(Sentence sentence, int i, String text) {
        if (!sentence.fact(i).is(Trait.COUNTS)) {
            return i;
        }
        int to = Numbers.at(sentence, i).map(Numbers.Found::to).orElse(i);
        if (WORDS.is(sentence.core(to), "unit")) {
            boolean money = WORDS.is(sentence.core(to + 1), "money");
            return money ? endOfMoney(sentence, to + 2) : to > i ? to + 1 : i;
        }
        if (to == i) {
            boolean two = WORDS.is(sentence.core(i), "two") && WORDS.is(sentence.core(i + 1), "money");
            return two ? endOfMoney(sentence, i + 2) : i;
        }
        if (sentence.core(to).equals("في") && WORDS.is(sentence.core(to + 1), "hundred")) {
            return to + 2;
        }
        return isPercent(text, sentence.words().get(to - 1).end()) ? to : i;
    }

    /// «مليار درهم إماراتي»: with whose money it is.
    private static int endOfMoney(Sentence sentence, int to) {
        boolean whose = to < sentence.size()
                && (WORDS.is(sentence.core(to), "sterling") || sentence.fact(to).is(Trait.NISBA));
        return whose ? to + 1 : to;
    }

    static boolean isPercent(String text, int at) {
        return at < text.length() && "%٪".indexOf(text.charAt(at)) >= 0;
    }

    /// «35.11»: the figure at `i` stands behind a point.
    static boolean isFraction(Sentence sentence, int i, String text) {
        if (i == 0 || !sentence.core(i - 1).chars().allMatch(Character::isDigit)) {
            return false;
        }
        var between = text.substring(
                sentence.words().get(i - 1).end(), sentence.words().get(i).start());
        return between.length() == 1 && ".,٫".contains(between);
    }

    private static boolean isNearTrade(Sentence sentence, int i) {
        for (int k = Math.max(0, i - NEAR); k < Math.min(sentence.size(), i + NEAR); k++) {
            if (isTrade(sentence, k)) {
                return true;
            }
        }
        return false;
    }
}
