package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.Fact;
import org.isnad.reading.Why;

/// How trade between the parties grew or how much it is: «نمت التجارة بنسبة 20 بالمئة».
final class TradeFigure implements FactRule {

    private static final String RULE = "trade-figure";
    private static final int NEAR = 7;
    private static final WordKinds WORDS = WordKinds.named("trade-words");

    @Override
    public List<Fact> in(Sentence sentence, String text) {
        var facts = new ArrayList<Fact>();
        if (sentence.words().stream().noneMatch(word -> isTrade(word.folded()))) {
            return facts;
        }
        for (int i = 0; i < sentence.size(); i++) {
            int to = endOf(sentence, i, text);
            if (to > i && isNearTrade(sentence, i)) {
                var span = sentence.span(i, to);
                facts.add(new Fact(Fact.Kind.TRADE, span.of(text), span, new Why(RULE, span)));
                i = to - 1;
            }
        }
        return facts;
    }

    private static boolean isTrade(String folded) {
        return WORDS.is(folded, "trade") || (folded.length() > 4 && WORDS.is(folded.substring(1), "trade"));
    }

    private static int endOf(Sentence sentence, int i, String text) {
        var number = Numbers.at(sentence, i);
        if (number.isEmpty()) {
            return i;
        }
        int to = number.get().to();
        if (to < sentence.size() && WORDS.is(sentence.words().get(to).folded(), "unit")) {
            to++;
            return to < sentence.size() && WORDS.is(sentence.words().get(to).folded(), "money") ? to + 1 : to;
        }
        int end = sentence.words().get(to - 1).end();
        return end < text.length() && "%٪".indexOf(text.charAt(end)) >= 0 ? to : i;
    }

    private static boolean isNearTrade(Sentence sentence, int i) {
        for (int k = Math.max(0, i - NEAR); k < Math.min(sentence.size(), i + NEAR); k++) {
            if (isTrade(sentence.words().get(k).folded())) {
                return true;
            }
        }
        return false;
    }
}
