package org.isnad.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Scores the program's readings against hand-made ones, over all articles together.
///
/// An item is found where it covers enough of the hand-made one and says the same: a mention exactly, direct
/// and partial quotes four fifths, indirect ones, outcomes and facts half of what either covers. Each item
/// counts once, the best overlap first.
final class Score {

    private static final double QUOTE = .8;
    private static final double HALF = .5;

    /// Told as written: the place in the text decides, not the value.
    private static final Set<String> AS_WRITTEN = Set.of("place", "date", "event-name");

    private final Map<String, Tally> rows = new LinkedHashMap<>();
    private final Ids ids;

    private Score(Ids ids) {
        this.ids = ids;
    }

    /// By row: `mentions`, `quotes` …
    static Map<String, Tally> of(Map<String, JsonNode> gold, Map<String, JsonNode> system) {
        var score = new Score(new Ids(gold, system));
        gold.forEach((article, document) -> score.add(document, system.get(article)));
        return score.rows;
    }

    private void add(JsonNode gold, JsonNode system) {
        participants(gold, system);
        quotes(gold, system);
        row("outcomes", list(gold, "outcomes"), list(system, "outcomes"), Score::half);
        row("kinds", list(gold, "outcomes"), list(system, "outcomes"), (a, b) -> when(same(a, b, "kind")) * half(a, b));
        row(
                "by",
                list(gold, "outcomes"),
                list(system, "outcomes"),
                (a, b) -> when(ids.same(a.path("by"), b.path("by"))) * half(a, b));
        row("facts", list(gold, "facts"), list(system, "facts"), (a, b) -> when(half(a, b) > 0 && sameFact(a, b)));
        row(
                "structure",
                structure(gold),
                structure(system),
                (a, b) -> when(a.title() == b.title()) * a.span().share(b.span(), QUOTE));
        furniture(gold, system);
    }

    private void participants(JsonNode gold, JsonNode system) {
        var marked = Ids.Mention.of(gold);
        var found = Ids.Mention.of(system);
        var names = marked.stream().filter(Ids.Mention::name).toList();
        var foundNames = found.stream().filter(Ids.Mention::name).toList();
        row("mentions", names, foundNames, (a, b) -> when(a.span().equals(b.span())));
        row("identity", names, foundNames, (a, b) -> when(a.span().overlaps(b.span()) && ids.same(a.id(), b.id())));
        row(
                "nominals",
                marked.stream().filter(mention -> !mention.name()).toList(),
                found.stream().filter(mention -> !mention.name()).toList(),
                (a, b) -> when(ids.same(a.id(), b.id())) * a.span().share(b.span()));
        row("attended", attended(gold), attended(system), (a, b) -> when(ids.same(a, b)));
    }

    private void quotes(JsonNode gold, JsonNode system) {
        var marked = quotes(gold, Set.of("direct", "partial"));
        var found = quotes(system, Set.of("direct", "partial"));
        row("quotes", marked, found, Score::quote);
        row("speakers", marked, found, (a, b) -> when(sameSpeaker(a, b)) * quote(a, b));
        row(
                "indirect",
                quotes(gold, Set.of("indirect")),
                quotes(system, Set.of("indirect")),
                (a, b) -> when(sameSpeaker(a, b)) * half(a, b));
        for (var pair : pairs(marked, found, Score::quote)) {
            plus("quote-kinds", only(same(pair.gold(), pair.system(), "kind")));
            var cue = pair.gold().path("cue");
            plus(
                    "cues",
                    only(cue.isEmpty()
                            || Span.of(cue).overlaps(Span.of(pair.system().path("cue")))));
        }
    }

    /// By characters.
    private void furniture(JsonNode gold, JsonNode system) {
        var neutral = characters(gold, "neutral");
        var marked = characters(gold, "boilerplate");
        var found = characters(system, "boilerplate");
        marked.andNot(neutral);
        found.andNot(neutral);
        var both = (BitSet) marked.clone();
        both.and(found);
        plus("furniture", new Tally(both.cardinality(), marked.cardinality(), found.cardinality()));
    }

    private boolean sameSpeaker(JsonNode gold, JsonNode system) {
        return ids.same(gold.path("speaker"), system.path("speaker"));
    }

    private boolean sameFact(JsonNode gold, JsonNode system) {
        if (!same(gold, system, "kind")) {
            return false;
        }
        return switch (gold.path("kind").stringValue()) {
            case "delegate" -> ids.same(gold.path("value"), system.path("value"));
            case String kind when AS_WRITTEN.contains(kind) -> true;
            case String _ -> same(gold, system, "value");
        };
    }

    private <T> void row(String name, List<T> gold, List<T> system, ToDoubleBiFunction<T, T> alike) {
        plus(name, new Tally(pairs(gold, system, alike).size(), gold.size(), system.size()));
    }

    private void plus(String row, Tally tally) {
        rows.merge(row, tally, Tally::plus);
    }

    private record Pair<T>(T gold, T system, double alike) {}

    /// The most alike first, each item once.
    private static <T> List<Pair<T>> pairs(List<T> gold, List<T> system, ToDoubleBiFunction<T, T> alike) {
        var all = new ArrayList<Pair<T>>();
        for (var one : gold) {
            for (var other : system) {
                all.add(new Pair<>(one, other, alike.applyAsDouble(one, other)));
            }
        }
        var paired = new ArrayList<Pair<T>>();
        Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream()
                .filter(pair -> pair.alike() > 0)
                .sorted(Comparator.comparingDouble(pair -> -pair.alike()))
                .filter(pair -> !used.contains(pair.gold()) && !used.contains(pair.system()))
                .forEach(pair -> {
                    used.add(pair.gold());
                    used.add(pair.system());
                    paired.add(pair);
                });
        return paired;
    }

    private record Head(boolean title, Span span) {}

    private static List<Head> structure(JsonNode document) {
        var title = document.path("title");
        return Stream.concat(
                        title.isObject() ? Stream.of(new Head(true, Span.of(title))) : Stream.empty(),
                        list(document, "headings").stream().map(heading -> new Head(false, Span.of(heading))))
                .toList();
    }

    private static List<JsonNode> list(JsonNode document, String of) {
        return document.path(of).valueStream().toList();
    }

    private static List<JsonNode> quotes(JsonNode document, Set<String> kinds) {
        return list(document, "quotes").stream()
                .filter(quote -> kinds.contains(quote.path("kind").stringValue()))
                .toList();
    }

    private static List<String> attended(JsonNode document) {
        return list(document, "participants").stream()
                .filter(participant -> participant.path("attended").asBoolean(false))
                .map(participant -> participant.path("id").stringValue())
                .toList();
    }

    private static BitSet characters(JsonNode document, String of) {
        var characters = new BitSet();
        list(document, of).stream().map(Span::of).forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    private static double quote(JsonNode gold, JsonNode system) {
        return content(gold).share(content(system), QUOTE);
    }

    private static double half(JsonNode gold, JsonNode system) {
        return content(gold).share(content(system), HALF);
    }

    private static Span content(JsonNode finding) {
        return Span.of(finding.path("content"));
    }

    private static boolean same(JsonNode gold, JsonNode system, String field) {
        return gold.path(field).equals(system.path(field));
    }

    private static double when(boolean alike) {
        return alike ? 1 : 0;
    }

    private static Tally only(boolean right) {
        return new Tally(right ? 1 : 0, 1, 1);
    }
}
