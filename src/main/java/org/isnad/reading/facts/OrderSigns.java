package org.isnad.reading.facts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.reading.Signs;
import org.isnad.text.Span;

/// Which of its sentence's and its article's days or places something named is, and what the rules took beside it:
/// «وصل الوزير الخميس إلى عمان حيث يلتقي السبت نظيره».
final class OrderSigns {

    private final NavigableSet<Span> found;
    private final NavigableSet<Span> others;
    private final Set<Span> firsts = new HashSet<>();
    private final Set<Integer> some = new HashSet<>();
    private final Set<Integer> several = new HashSet<>();
    private final Optional<Span> firstOfBody;

    /// @param all what the article names of one kind
    /// @param found those of them that the rules took
    /// @param others where the rules found what stands beside it: a day's place, a place's day
    OrderSigns(List<FactCandidate> all, Collection<Span> found, Collection<Span> others) {
        this.found = new TreeSet<>(found);
        this.others = new TreeSet<>(others);
        for (FactCandidate one : all) {
            if (some.add(one.sentence().index())) {
                firsts.add(one.span());
            } else {
                several.add(one.sentence().index());
            }
        }
        firstOfBody = all.stream()
                .filter(one -> !one.sentence().passage().isHeadline())
                .map(FactCandidate::span)
                .findFirst();
    }

    void addTo(Collection<String> signs, FactCandidate one) {
        var sentence = one.sentence();
        boolean first = firstOfBody.filter(one.span()::equals).isPresent();
        Signs.addIf(found.isEmpty(), "none by rule", signs);
        Signs.addIf(first, "first of body", signs);
        Signs.addIf(several.contains(sentence.index()), "one of several", signs);
        Signs.addIf(firsts.contains(one.span()), "first of sentence", signs);
        Signs.addIf(hasAnother(found, one), "with one by rule", signs);
        Signs.addIf(hasAnother(others, one), "with other by rule", signs);
    }

    /// What only days can be: with a time of day, said to be over or to come.
    static void addOfDay(Collection<String> signs, FactCandidate one) {
        var sentence = one.sentence();
        Signs.addIf(sentence.fact(one.from()).time().equals("daytime"), "with daytime", signs);
        var last = sentence.fact(one.to() - 1);
        Signs.addIf(Vocabulary.FUTURE.has(last.core()), "that comes", signs);
        Signs.addIf(last.time().equals("which") && !Vocabulary.FUTURE.has(last.core()), "that was", signs);
    }

    private static boolean hasAnother(NavigableSet<Span> found, FactCandidate one) {
        var sentence = one.sentence().span();
        return found
                .subSet(new Span(sentence.start(), sentence.start()), new Span(sentence.end(), sentence.end()))
                .stream()
                .anyMatch(span -> !span.overlaps(one.span()));
    }
}
