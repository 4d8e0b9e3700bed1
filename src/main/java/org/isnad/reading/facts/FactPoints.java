package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.reading.Fact;
import org.isnad.reading.SignPoints;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// Decides by points which of the places, days and figures that an article names are the event's.
///
/// What a rule found is mostly kept, and what none found is mostly not taken: to be found by a rule is a sign.
final class FactPoints {

    private static final String RULE = "signs-of-event";

    /// The kinds that points decide, each with its list.
    static final Map<Fact.Kind, Judge> JUDGES = new TreeMap<>(Map.of(
            Fact.Kind.DATE, new Judge("date-points", 0.2, 0.55),
            Fact.Kind.PLACE, new Judge("place-points", 0.2, 0.4),
            Fact.Kind.CASUALTIES, new Judge("casualty-points", 0.1, 0.4),
            Fact.Kind.TRADE, new Judge("trade-points", 0.1, 0.3)));

    /// How likely something must be the event's where a rule found it, and where none did: where the most facts of
    /// marked articles are found for the fewest false ones.
    record Judge(String list, SignPoints points, double ofRule, double ofOthers) {

        Judge(String list, double ofRule, double ofOthers) {
            this(list, SignPoints.named(list), ofRule, ofOthers);
        }

        boolean takes(Collection<String> signs, boolean rule) {
            return points.weigh(signs).likelihood() >= (rule ? ofRule : ofOthers);
        }
    }

    private final List<Sentence> sentences;
    private final List<Fact> found;
    private final String text;
    private final Lead lead;
    private final SentenceDays written;
    private final TellingSigns telling;

    /// @param found what the rules found
    FactPoints(List<Sentence> sentences, Lead lead, SentenceDays written, List<Fact> found, String text) {
        this.sentences = sentences;
        this.found = found;
        this.text = text;
        this.lead = lead;
        this.written = written;
        telling = new TellingSigns(sentences, lead, text);
    }

    /// The facts of all kinds, those among them that points decide decided by them.
    List<Fact> decide() {
        var facts = new ArrayList<Fact>();
        found.stream().filter(fact -> !JUDGES.containsKey(fact.kind())).forEach(facts::add);
        JUDGES.forEach((kind, judge) -> facts.addAll(decide(kind, judge)));
        return facts;
    }

    private List<Fact> decide(Fact.Kind kind, Judge judge) {
        var facts = new ArrayList<Fact>();
        var byRule = ofRules(kind);
        var left = new TreeMap<>(byRule);
        eachCandidate(kind, (one, signs) -> {
            var ruled = rule(one.span(), byRule);
            ruled.map(Fact::content).ifPresent(left::remove);
            if (judge.takes(signs, ruled.isPresent())) {
                var why = ruled.map(Fact::why).orElse(new Why(RULE, one.span()));
                var value = kind == Fact.Kind.PLACE ? one.name() : one.span().of(text);
                facts.add(new Fact(kind, value, one.span(), why));
            }
        });
        facts.addAll(left.values());
        return facts;
    }

    /// What a rule found of the same words.
    private static Optional<Fact> rule(Span span, NavigableMap<Span, Fact> byRule) {
        return Stream.of(byRule.lowerEntry(span), byRule.ceilingEntry(span))
                .filter(entry -> entry != null && entry.getKey().overlaps(span))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// Something named, with its signs.
    interface Look {
        void at(FactCandidate one, Set<String> signs);
    }

    /// Looks at all that the article names of a kind.
    void eachCandidate(Fact.Kind kind, Look look) {
        var all = candidates(kind);
        var byRule = ofRules(kind);
        var ruled = all.stream()
                .map(FactCandidate::span)
                .filter(span -> rule(span, byRule).isPresent())
                .collect(Collectors.toSet());
        var namings = new Namings(all, ruled, lead);
        var days = kind == Fact.Kind.PLACE
                ? written.signs(ofRules(Fact.Kind.DATE).keySet())
                : Map.<Integer, Set<String>>of();
        var other = kind == Fact.Kind.DATE ? Fact.Kind.PLACE : Fact.Kind.DATE;
        var order = new OrderSigns(all, ruled, ofRules(other).keySet());
        for (FactCandidate one : all) {
            var signs = new LinkedHashSet<String>();
            namings.addTo(signs, one);
            new StandingSigns(one, text).addTo(signs, lead);
            telling.addTo(signs, one);
            TenseSigns.addTo(signs, one);
            order.addTo(signs, one);
            switch (kind) {
                case CASUALTIES -> FigureSigns.addOfPeople(signs, one);
                case TRADE -> FigureSigns.addOfMoney(signs, one);
                case PLACE -> signs.addAll(days.getOrDefault(one.sentence().index(), Set.of()));
                case DATE -> OrderSigns.addOfDay(signs, one);
                case DURATION, EVENT_NAME, DELEGATE -> {}
            }
            look.at(one, signs);
        }
    }

    private List<FactCandidate> candidates(Fact.Kind kind) {
        var all = new ArrayList<FactCandidate>();
        for (Sentence sentence : sentences) {
            all.addAll(
                    switch (kind) {
                        case PLACE -> PlaceCandidates.in(sentence, text);
                        case DATE -> DayCandidates.in(sentence, written.of(sentence));
                        case CASUALTIES -> FigureCandidates.ofPeople(sentence, text);
                        case TRADE -> FigureCandidates.ofMoney(sentence, text);
                        case DURATION, EVENT_NAME, DELEGATE -> List.<FactCandidate>of();
                    });
        }
        return all;
    }

    private NavigableMap<Span, Fact> ofRules(Fact.Kind kind) {
        return found.stream()
                .filter(fact -> fact.kind() == kind)
                .collect(Collectors.toMap(Fact::content, fact -> fact, (first, _) -> first, TreeMap::new));
    }
}
