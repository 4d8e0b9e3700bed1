package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.reading.Fact;
import org.isnad.reading.SignPoints;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// Decides by points which of the places and figures that an article names are the event's.
///
/// What a rule found is mostly kept, and what none found is mostly not taken: to be found by a rule is a sign.
final class FactPoints {

    private static final String RULE = "signs-of-event";

    /// The kinds that points decide, each with its list.
    static final Map<Fact.Kind, Judge> JUDGES = new TreeMap<>(Map.of(
            Fact.Kind.PLACE, new Judge("place-points", 0.2, 0.4),
            Fact.Kind.CASUALTIES, new Judge("casualty-points", 0.2, 0.42),
            Fact.Kind.TRADE, new Judge("trade-points", 0.1, 0.25)));

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
    private final TellingSigns telling;

    /// @param found what the rules found
    FactPoints(List<Sentence> sentences, Lead lead, List<Fact> found, String text) {
        this.sentences = sentences;
        this.found = found;
        this.text = text;
        this.lead = lead;
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
            var ruled = left.remove(one.span());
            if (ruled != null && judge.takes(signs, true)) {
                facts.add(ruled);
            } else if (ruled == null && !isWithin(one.span(), byRule) && judge.takes(signs, false)) {
                facts.add(new Fact(kind, one.span().of(text), one.span(), new Why(RULE, one.span())));
            }
        });
        facts.addAll(left.values());
        return facts;
    }

    /// Whether a rule found some of the same words.
    private static boolean isWithin(Span span, NavigableMap<Span, Fact> byRule) {
        var before = byRule.lowerKey(span);
        var behind = byRule.ceilingKey(span);
        return (before != null && before.overlaps(span)) || (behind != null && behind.overlaps(span));
    }

    /// Something named, with its signs.
    interface Look {
        void at(FactCandidate one, Set<String> signs);
    }

    /// Looks at all that the article names of a kind.
    void eachCandidate(Fact.Kind kind, Look look) {
        var all = candidates(kind);
        var namings = new Namings(all, ofRules(kind).keySet(), lead);
        var days = kind == Fact.Kind.PLACE ? days() : Map.<Integer, Set<String>>of();
        for (FactCandidate one : all) {
            var signs = new LinkedHashSet<String>();
            namings.addTo(signs, one);
            new StandingSigns(one, text).addTo(signs, lead);
            telling.addTo(signs, one);
            switch (kind) {
                case CASUALTIES -> FigureSigns.addOfPeople(signs, one);
                case TRADE -> FigureSigns.addOfMoney(signs, one);
                case PLACE -> signs.addAll(days.getOrDefault(one.sentence().index(), Set.of()));
                case DATE, DURATION, EVENT_NAME, DELEGATE -> {}
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
                        case CASUALTIES -> FigureCandidates.ofPeople(sentence, text);
                        case TRADE -> FigureCandidates.ofMoney(sentence, text);
                        case DATE, DURATION, EVENT_NAME, DELEGATE -> List.<FactCandidate>of();
                    });
        }
        return all;
    }

    private NavigableMap<Span, Fact> ofRules(Fact.Kind kind) {
        return found.stream()
                .filter(fact -> fact.kind() == kind)
                .collect(Collectors.toMap(Fact::content, fact -> fact, (first, _) -> first, TreeMap::new));
    }

    /// By sentence, which days it writes: that of the event, or another one.
    private Map<Integer, Set<String>> days() {
        var dates = ofRules(Fact.Kind.DATE);
        Set<String> ofEvent = new HashSet<>();
        Map<Integer, Set<String>> signs = new HashMap<>();
        for (Sentence sentence : sentences) {
            WrittenDay.in(sentence).stream()
                    .filter(day -> dates.containsKey(sentence.span(day.from(), day.to())))
                    .forEach(day -> ofEvent.add(day.day()));
        }
        for (Sentence sentence : sentences) {
            for (WrittenDay day : WrittenDay.in(sentence)) {
                signs.computeIfAbsent(sentence.index(), none -> new HashSet<>())
                        .add(sign(day, ofEvent.contains(day.day())));
            }
        }
        return signs;
    }

    private static String sign(WrittenDay day, boolean ofEvent) {
        if (ofEvent) {
            return "with day of event";
        }
        return day.isOfMonth() ? "with day of month" : "with other day";
    }
}
