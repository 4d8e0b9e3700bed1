package org.isnad.reading.outcomes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.reading.FitPoints;
import org.isnad.reading.MarkedArticles;
import org.isnad.reading.MarkedArticles.Marked;
import org.isnad.reading.Outcome;
import org.isnad.reading.Passages;
import org.isnad.reading.participants.ParticipantFinder;
import org.isnad.reading.quotes.QuoteFinder;
import org.isnad.text.Span;
import tools.jackson.databind.JsonNode;

/// Fits the points of [SignsAddUp] to articles marked by hand: each clause that no other rule knows is an example.
public final class FitOutcomePoints {

    private static final Path LIST = Path.of("src/main/resources/org/isnad/lexicon", SignsAddUp.POINTS + ".txt");
    private static final String NONE = "none";
    private static final double ENOUGH = 0.5;
    private static final int FEWEST = 10;
    private static final double PENALTY = 20;

    private FitOutcomePoints() {}

    /// Counts the signs, and writes their list.
    ///
    /// @param args the folder of marked articles, see [MarkedArticles]
    public static void main(String[] args) throws IOException {
        var marked = MarkedArticles.in(Path.of(args[0]));
        var examples = marked.stream().flatMap(FitOutcomePoints::examples).toList();
        var kinds = Stream.of(Outcome.Kind.values()).map(Enum::name).toList();
        new FitPoints(kinds, examples, FEWEST, PENALTY)
                .write(
                        LIST,
                        "Points of signs for outcomes, counted on %d news articles read by hand; written by FitOutcomePoints."
                                .formatted(marked.size()));
    }

    private static Stream<FitPoints.Example> examples(Marked marked) {
        var article = marked.article();
        var passages = Passages.of(article);
        var participants = new ParticipantFinder().find(article, passages);
        var quotes = new QuoteFinder().find(article, passages, participants);
        var examples = new ArrayList<FitPoints.Example>();
        OutcomeFinder.eachClause(article, passages, quotes, (clause, voice) -> {
            if (OutcomeFinder.byWording(clause, voice).isEmpty()) {
                examples.add(new FitPoints.Example(
                        ClauseSigns.of(clause, voice).names(), kindOf(clause, voice, marked.all("outcomes"))));
            }
        });
        return examples.stream();
    }

    private static String kindOf(Clause clause, Voice voice, List<JsonNode> outcomes) {
        return outcomes.stream()
                .filter(outcome -> covers(clause, voice, outcome) >= ENOUGH)
                .max(Comparator.comparingDouble(outcome -> covers(clause, voice, outcome)))
                .map(outcome ->
                        outcome.path("kind").asString().toUpperCase(Locale.ROOT).replace('-', '_'))
                .orElse(NONE);
    }

    private static double covers(Clause clause, Voice voice, JsonNode outcome) {
        Span marked = MarkedArticles.spanOf(outcome.path("content"));
        return Math.max(
                MarkedArticles.overlap(clause.span(), marked),
                voice.shortStatement(clause.span())
                        .map(statement -> MarkedArticles.overlap(statement, marked))
                        .orElse(0.0));
    }
}
