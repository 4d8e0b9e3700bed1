package org.isnad.reading.participants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.reading.FitPoints;
import org.isnad.reading.MarkedArticles;
import org.isnad.reading.MarkedArticles.Marked;
import org.isnad.reading.Mention;
import org.isnad.reading.Passages;
import org.isnad.text.Span;
import tools.jackson.databind.JsonNode;

/// Fits the points of [BodiesTakingPart] to articles marked by hand: each name of a body that is found in them is an
/// example, and the body's own where it is named often.
public final class FitBodyPoints {

    private static final Path LIST = Path.of("src/main/resources/org/isnad/lexicon", BodiesTakingPart.POINTS + ".txt");
    private static final String NONE = "none";
    private static final int FEWEST = 20;
    private static final double PENALTY = 12;

    private FitBodyPoints() {}

    /// Writes the list of points.
    ///
    /// @param args the folder of marked articles, see [MarkedArticles]
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var careful = folder.resolve("careful");
        var marked = new ArrayList<>(MarkedArticles.in(folder));
        if (Files.isDirectory(careful)) {
            marked.addAll(MarkedArticles.in(careful));
        }
        var examples = marked.stream().flatMap(FitBodyPoints::examples).toList();
        new FitPoints(List.of(BodiesTakingPart.PARTY), examples, FEWEST, PENALTY)
                .write(
                        LIST,
                        "Points of signs for which bodies take part in what an article tells, counted on %d news articles read by hand; written by FitBodyPoints."
                                .formatted(marked.size()));
    }

    private static Stream<FitPoints.Example> examples(Marked marked) {
        var names = new ArrayList<Span>();
        for (JsonNode participant : marked.all("participants")) {
            for (JsonNode mention : participant.path("mentions")) {
                if (mention.path("form").asString().equals("name")) {
                    names.add(MarkedArticles.spanOf(mention));
                }
            }
        }
        var article = marked.article();
        var lines = Line.of(article.text(), Passages.of(article));
        var bodies = PersonsAndBodies.in(lines, HomeState.of(lines)).bodies();
        var signs = BodySigns.of(bodies, lines);
        return bodies.stream().flatMap(body -> examples(body, signs, names));
    }

    private static Stream<FitPoints.Example> examples(NamedBody body, BodySigns signs, List<Span> marked) {
        var own = signs.places(body).stream()
                .filter(place -> !place.isInOffice())
                .map(place -> place.standing().mention())
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .map(Mention::span)
                .toList();
        long right = own.stream()
                .filter(span -> marked.stream().anyMatch(other -> MarkedArticles.overlap(span, other) > 0))
                .count();
        boolean party = 2 * right >= own.size();
        return Collections.nCopies(
                own.size(), new FitPoints.Example(signs.names(body), party ? BodiesTakingPart.PARTY : NONE))
                .stream();
    }
}
