package org.isnad.gold;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Which participant of the hand-made readings each participant found is: one to one, those first that share most
/// names.
final class Ids {

    /// What a shared nominal counts beside a shared name: it decides only where no name does.
    private static final double NOMINAL = .001;

    private final Map<String, String> goldOf = new HashMap<>();

    /// One mention, and whose it is.
    record Mention(String id, boolean name, Span span) {

        static List<Mention> of(JsonNode document) {
            return document.path("participants")
                    .valueStream()
                    .flatMap(participant -> participant
                            .path("mentions")
                            .valueStream()
                            .map(mention -> new Mention(
                                    participant.path("id").stringValue(),
                                    mention.path("form").stringValue("name").equals("name"),
                                    Span.of(mention))))
                    .toList();
        }
    }

    private record Pair(String system, String gold) {}

    /// Documents by article, of the hand-made readings and of the program's.
    Ids(Map<String, JsonNode> gold, Map<String, JsonNode> system) {
        var shared = new HashMap<Pair, Double>();
        gold.forEach((article, document) -> {
            var marked = Mention.of(document);
            var found = Mention.of(system.get(article));
            count(marked, found, Mention::name, 1, shared);
            count(marked, found, _ -> true, NOMINAL, shared);
        });
        var taken = new HashSet<String>();
        pairs(shared).forEach(pair -> {
            if (!goldOf.containsKey(pair.system()) && taken.add(pair.gold())) {
                goldOf.put(pair.system(), pair.gold());
            }
        });
    }

    private static void count(
            List<Mention> marked, List<Mention> found, Predicate<Mention> of, double weight, Map<Pair, Double> shared) {
        for (var one : marked.stream().filter(of).toList()) {
            for (var other : found.stream().filter(of).toList()) {
                if (one.span().overlaps(other.span())) {
                    shared.merge(new Pair(other.id(), one.id()), weight, Double::sum);
                }
            }
        }
    }

    private static Stream<Pair> pairs(Map<Pair, Double> shared) {
        return shared.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Pair, Double> pair) -> -pair.getValue())
                        .thenComparing(pair -> pair.getKey().system())
                        .thenComparing(pair -> pair.getKey().gold()))
                .map(Map.Entry::getKey);
    }

    /// Whether `found`, an id or nothing, is the participant `marked`, an id or nothing.
    boolean same(JsonNode marked, JsonNode found) {
        if (!marked.isString() || !found.isString()) {
            return !marked.isString() && !found.isString();
        }
        return marked.stringValue().equals(goldOf.get(found.stringValue()));
    }

    boolean same(String marked, String found) {
        return marked.equals(goldOf.get(found));
    }
}
