package org.isnad.reading.quotes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.reading.FitPoints;
import org.isnad.reading.MarkedArticles;
import org.isnad.reading.MarkedArticles.Marked;
import org.isnad.reading.Passages;
import org.isnad.reading.participants.ParticipantFinder;
import org.isnad.text.Span;
import tools.jackson.databind.JsonNode;

/// Fits the points of [OnsetByPoints] to articles marked by hand: each place behind a reporting word where a statement
/// may begin without أن, marks or a colon is an example.
public final class FitOnsetPoints {

    private static final Path LIST = Path.of("src/main/resources/org/isnad/lexicon", OnsetByPoints.NAME + ".txt");
    private static final String BEGINS = "begins";
    private static final String NONE = "none";
    private static final String INDIRECT = "indirect";
    private static final int NEAR = 2;
    private static final int FEWEST = 8;
    private static final double PENALTY = 2;

    private FitOnsetPoints() {}

    /// Writes the list of points.
    ///
    /// @param args the folder of marked articles, see [MarkedArticles]
    public static void main(String[] args) throws IOException {
        var marked = MarkedArticles.in(Path.of(args[0]));
        var examples = marked.stream().flatMap(FitOnsetPoints::examples).toList();
        new FitPoints(List.of(BEGINS), examples, FEWEST, PENALTY)
                .write(
                        LIST,
                        "Points of signs for where a statement begins, counted on %d news articles read by hand; written by FitOnsetPoints."
                                .formatted(marked.size()));
    }

    private static Stream<FitPoints.Example> examples(Marked marked) {
        var article = marked.article();
        var passages = Passages.of(article);
        var examples = new ArrayList<FitPoints.Example>();
        QuoteFinder.eachLine(
                article,
                passages,
                new ParticipantFinder().find(article, passages),
                line -> addExamples(line, marked.all("quotes"), examples));
        return examples.stream();
    }

    private static void addExamples(Line line, List<JsonNode> quotes, List<FitPoints.Example> examples) {
        var onsets = Onsets.of(line);
        for (int at = 0; at < line.size(); at++) {
            var cue = line.cue(at);
            if (cue.isEmpty() || line.naming(at).isPresent() || !SaidIndeed.is(line, at, cue.get())) {
                continue;
            }
            var byRule = Onsets.byRules(line, at, cue.get(), onsets);
            Span cueSpan = line.cueSpan(at);
            var reported = quotes.stream()
                    .filter(quote -> quote.path("cue").isObject()
                            && MarkedArticles.spanOf(quote.path("cue")).overlaps(cueSpan))
                    .toList();
            var begins = reported.stream()
                    .filter(quote -> quote.path("kind").asString().equals(INDIRECT))
                    .map(quote -> MarkedArticles.spanOf(quote.path("content")).start())
                    .toList();
            if (byRule.filter(OnsetByPoints::isPlain).isPresent() || reported.isEmpty() != begins.isEmpty()) {
                continue; // all in marks
            }
            var places = OnsetPlaces.of(line, at, onsets);
            var signs = new OnsetSigns(line, at, cue.get(), places, byRule);
            for (int n = 0; n < places.size(); n++) {
                int offset = places.get(n).offset(line);
                boolean is = begins.stream().anyMatch(start -> Math.abs(start - offset) <= NEAR);
                examples.add(new FitPoints.Example(signs.of(n), is ? BEGINS : NONE));
            }
        }
    }
}
