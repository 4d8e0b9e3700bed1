package org.isnad.reading.facts;

import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.isnad.lexicon.WordSet;

/// What stands beside a figure: the dead and the hurt, or trade and deals.
final class FigureSigns {

    private static final WordSet DEALS = WordSet.named("deal-words");
    private static final List<String> OF_PEOPLE = List.of("killed", "died", "among", "since", "victim", "war");
    private static final int NEAR = 3;
    private static final int FURTHER = 8;
    private static final int REACH = 60;

    private FigureSigns() {}

    static void addOfPeople(Collection<String> signs, FactCandidate one) {
        var sentence = one.sentence();
        for (String kind : OF_PEOPLE) {
            addAround(signs, one, kind, at -> Casualties.is(sentence, at, kind));
        }
        if (IntStream.range(one.from(), one.to()).anyMatch(at -> Casualties.is(sentence, at, "scale"))) {
            signs.add("thousands");
        }
    }

    static void addOfMoney(Collection<String> signs, FactCandidate one) {
        var sentence = one.sentence();
        addAround(signs, one, "trade", at -> TradeFigure.isTrade(sentence, at));
        addAround(signs, one, "deal", at -> DEALS.has(sentence.words().get(at).folded()));
    }

    private static void addAround(Collection<String> signs, FactCandidate one, String what, IntPredicate is) {
        int size = one.sentence().size();
        if (IntStream.range(Math.max(0, one.from() - REACH), Math.min(size, one.to() + REACH))
                .noneMatch(is)) {
            signs.add("no " + what);
            return;
        }
        addWithin(signs, one.from() - NEAR, one.from(), size, what + " before", is);
        addWithin(signs, one.from() - FURTHER, one.from() - NEAR, size, what + " far before", is);
        addWithin(signs, one.to(), one.to() + NEAR, size, what + " behind", is);
        addWithin(signs, one.to() + NEAR, one.to() + FURTHER, size, what + " far behind", is);
    }

    private static void addWithin(Collection<String> signs, int from, int to, int size, String sign, IntPredicate is) {
        if (IntStream.range(Math.max(0, from), Math.min(size, Math.max(0, to))).anyMatch(is)) {
            signs.add(sign);
        }
    }
}
