package org.isnad.reading.facts;

import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Signs;

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
        if (sentence.hasWithin(one.from(), one.to(), at -> Casualties.is(sentence, at, "scale"))) {
            signs.add("thousands");
        }
    }

    static void addOfMoney(Collection<String> signs, FactCandidate one) {
        var sentence = one.sentence();
        addAround(signs, one, "trade", at -> TradeFigure.isTrade(sentence, at));
        addAround(signs, one, "deal", at -> DEALS.has(sentence.words().get(at).folded()));
    }

    private static void addAround(Collection<String> signs, FactCandidate one, String what, IntPredicate is) {
        var sentence = one.sentence();
        int from = one.from();
        int to = one.to();
        if (!sentence.hasWithin(from - REACH, to + REACH, is)) {
            signs.add("no " + what);
            return;
        }
        Signs.addIf(sentence.hasWithin(from - NEAR, from, is), what + " before", signs);
        Signs.addIf(sentence.hasWithin(from - FURTHER, from - NEAR, is), what + " far before", signs);
        Signs.addIf(sentence.hasWithin(to, to + NEAR, is), what + " behind", signs);
        Signs.addIf(sentence.hasWithin(to + NEAR, to + FURTHER, is), what + " far behind", signs);
    }
}
