package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.facts.FactWord.Trait;
import org.isnad.text.Span;

/// Every number of people, of money and of hundredths that a sentence tells.
final class FigureCandidates {

    private static final WordKinds MONEY = WordKinds.named("trade-words");

    private FigureCandidates() {}

    static List<FactCandidate> ofPeople(Sentence sentence, String text) {
        var found = new ArrayList<FactCandidate>();
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.fact(i).is(Trait.COUNTS)) {
                continue;
            }
            int to = Casualties.endOfNumber(sentence, i);
            if (to == i) {
                int one = Casualties.endOfOneOrTwo(sentence, i);
                if (one > i) {
                    add(found, sentence, i, one, text, "one or two");
                    i = one - 1;
                }
                continue;
            }
            int of = CountedPeople.endOfSomeOf(sentence, to);
            if (of > to) {
                add(found, sentence, i, of, text, "some of them");
                i = of - 1;
                continue;
            }
            boolean person = Casualties.is(sentence, to, "person");
            boolean victim = Casualties.is(sentence, to, "victim");
            boolean died = Casualties.isBeforeKilled(sentence, to);
            if (person || victim || died) {
                int end = person || victim
                        ? CountedPeople.endOf(sentence, to, person)
                        : Casualties.withAtLeast(sentence, to);
                add(found, sentence, i, end, text, victim ? "victims" : person ? "people" : "number");
                i = end - 1;
            } else if (Casualties.isBehindKilled(sentence, i)) {
                add(found, sentence, i, to, text, "number");
                i = to - 1;
            }
        }
        return found;
    }

    static List<FactCandidate> ofMoney(Sentence sentence, String text) {
        var found = new ArrayList<FactCandidate>();
        for (int i = 0; i < sentence.size(); i++) {
            int to = TradeFigure.endOf(sentence, i, text);
            if (to > i) {
                boolean fraction = TradeFigure.isFraction(sentence, i, text);
                int from = sentence.withAbout(fraction ? i - 1 : i);
                var words = sentence.span(from, to);
                boolean percent = TradeFigure.isPercent(text, words.end());
                var span = percent ? new Span(words.start(), words.end() + 1) : words;
                found.add(new FactCandidate(sentence, from, to, span, span.of(text), sortOfMoney(sentence, i, to)));
                i = to - 1;
            }
        }
        return found;
    }

    /// «مليار درهم إماراتي» is money, «3 ملايين» only a count of something.
    private static String sortOfMoney(Sentence sentence, int from, int to) {
        if (holds(sentence, from, to, "money")) {
            return "money";
        }
        return holds(sentence, from, to, "unit") ? "unit" : "percent";
    }

    private static boolean holds(Sentence sentence, int from, int to, String kind) {
        return sentence.hasWithin(from, to, at -> MONEY.is(sentence.core(at), kind));
    }

    private static void add(List<FactCandidate> found, Sentence sentence, int i, int to, String text, String sort) {
        int from = sentence.withAbout(i);
        var span = sentence.span(from, to);
        found.add(new FactCandidate(sentence, from, to, span, span.of(text), sort));
    }
}
