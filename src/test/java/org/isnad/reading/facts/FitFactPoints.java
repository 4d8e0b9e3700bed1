package org.isnad.reading.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.reading.Fact;
import org.isnad.reading.FitPoints;
import org.isnad.reading.MarkedArticles;
import org.isnad.reading.MarkedArticles.Marked;
import org.isnad.reading.Passages;
import org.isnad.reading.participants.ParticipantFinder;
import tools.jackson.databind.JsonNode;

/// Fits the points of [FactPoints] to articles marked by hand: each place and figure that they name is an example.
public final class FitFactPoints {

    private static final Path LISTS = Path.of("src/main/resources/org/isnad/lexicon");
    private static final Set<Fact.Kind> BY_VALUE = Set.of(Fact.Kind.CASUALTIES, Fact.Kind.TRADE);
    private static final String IS = "fact";
    private static final String NONE = "none";
    private static final double ENOUGH = 0.5;
    private static final int FEWEST = 5;
    private static final double PENALTY = 10;

    private FitFactPoints() {}

    /// Writes the lists of facts' points.
    ///
    /// @param args the folder of marked articles, see [MarkedArticles]
    public static void main(String[] args) throws IOException {
        var marked = MarkedArticles.in(Path.of(args[0]));
        Map<Fact.Kind, List<FitPoints.Example>> examples = new HashMap<>();
        marked.forEach(one -> add(examples, one));
        for (var list : FactPoints.JUDGES.entrySet()) {
            new FitPoints(List.of(IS), examples.get(list.getKey()), FEWEST, PENALTY)
                    .write(
                            LISTS.resolve(list.getValue().list() + ".txt"),
                            "Points of signs for facts, counted on %d news articles read by hand; written by FitFactPoints."
                                    .formatted(marked.size()));
        }
    }

    private static void add(Map<Fact.Kind, List<FitPoints.Example>> examples, Marked marked) {
        var article = marked.article();
        var passages = Passages.of(article);
        var points = FactFinder.points(article, passages, new ParticipantFinder().find(article, passages));
        for (Fact.Kind kind : FactPoints.JUDGES.keySet()) {
            var facts = new ArrayList<>(marked.all("facts").stream()
                    .filter(fact -> kind.name().equals(nameOfKind(fact)))
                    .toList());
            points.eachCandidate(kind, (one, signs) -> {
                var right = facts.stream()
                        .filter(fact -> isRight(kind, one, article.text(), fact))
                        .findFirst();
                right.ifPresent(facts::remove);
                examples.computeIfAbsent(kind, _ -> new ArrayList<>())
                        .add(new FitPoints.Example(signs, right.isPresent() ? IS : NONE));
            });
        }
    }

    private static String nameOfKind(JsonNode fact) {
        return fact.path("kind").asString().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static boolean isRight(Fact.Kind kind, FactCandidate one, String text, JsonNode fact) {
        var place = MarkedArticles.spanOf(fact.path("content"));
        return MarkedArticles.overlap(one.span(), place) >= ENOUGH
                && (!BY_VALUE.contains(kind)
                        || one.span().of(text).equals(fact.path("value").asString()));
    }
}
