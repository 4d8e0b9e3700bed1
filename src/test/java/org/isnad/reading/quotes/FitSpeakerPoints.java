package org.isnad.reading.quotes;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.reading.FitPoints;
import org.isnad.reading.MarkedArticles;
import org.isnad.reading.MarkedArticles.Marked;
import org.isnad.reading.Participant;
import org.isnad.reading.Passages;
import org.isnad.reading.participants.ParticipantFinder;
import org.isnad.text.Span;
import tools.jackson.databind.JsonNode;

/// Fits the points of [SpeakerByPoints] to articles marked by hand: everybody whose words in marks may be is an
/// example.
public final class FitSpeakerPoints {

    private static final Path LIST = Path.of("src/main/resources/org/isnad/lexicon", SpeakerByPoints.NAME + ".txt");
    private static final String SPEAKS = "speaks";
    private static final String NONE = "none";
    private static final double ENOUGH = 0.5;
    private static final int FEWEST = 3;
    private static final double PENALTY = 3.3;

    private final List<JsonNode> quotes;
    private final Map<String, String> marked = new HashMap<>();
    private final List<FitPoints.Example> examples = new ArrayList<>();

    private FitSpeakerPoints(Marked article) {
        this.quotes = article.all("quotes");
    }

    /// Writes the list of points.
    ///
    /// @param args the folder of marked articles, see [MarkedArticles]
    public static void main(String[] args) throws IOException {
        var articles = MarkedArticles.in(Path.of(args[0]));
        var examples = articles.stream().flatMap(FitSpeakerPoints::examples).toList();
        new FitPoints(List.of(SPEAKS), examples, FEWEST, PENALTY)
                .write(
                        LIST,
                        "Points of signs for whose words in marks are, counted on %d news articles read by hand; written by FitSpeakerPoints."
                                .formatted(articles.size()));
    }

    private static Stream<FitPoints.Example> examples(Marked article) {
        var passages = Passages.of(article.article());
        var participants = new ParticipantFinder().find(article.article(), passages);
        var fit = new FitSpeakerPoints(article);
        for (Participant participant : participants) {
            markedAs(participant, article).ifPresent(id -> fit.marked.put(participant.id(), id));
        }
        QuoteFinder.find(article.article(), passages, participants, words -> {
            fit.add(words);
            return Optional.empty();
        });
        return fit.examples.stream();
    }

    /// The marked participant who is mentioned where this one is most often.
    private static Optional<String> markedAs(Participant participant, Marked article) {
        return article.all("participants").stream()
                .flatMap(marked -> MarkedArticles.all(marked, "mentions")
                        .filter(mention -> participant.mentions().stream()
                                .anyMatch(own -> own.span().overlaps(MarkedArticles.spanOf(mention))))
                        .map(_ -> marked.path("id").asString()))
                .collect(groupingBy(id -> id, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private void add(LooseWords words) {
        markedFor(words).ifPresent(quote -> {
            var speaker = quote.path("speaker").asString("");
            for (var candidate : SpeakerSigns.of(words)) {
                boolean speaks =
                        speaker.equals(marked.get(candidate.participant().id()));
                examples.add(new FitPoints.Example(candidate.signs(), speaks ? SPEAKS : NONE));
            }
        });
    }

    /// The marked quote that shares most of what is said.
    private Optional<JsonNode> markedFor(LooseWords words) {
        var line = words.line();
        var said = line.marks.words(line.marks.at(words.from())).content();
        return quotes.stream()
                .filter(quote -> overlap(quote, said) >= ENOUGH)
                .max(Comparator.comparingDouble(quote -> overlap(quote, said)));
    }

    private static double overlap(JsonNode quote, Span said) {
        return MarkedArticles.overlap(MarkedArticles.spanOf(quote.path("content")), said);
    }
}
