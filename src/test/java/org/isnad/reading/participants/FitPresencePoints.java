package org.isnad.reading.participants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.reading.FitPoints;
import org.isnad.reading.MarkedArticles;
import org.isnad.reading.MarkedArticles.Marked;
import org.isnad.reading.Participant;
import org.isnad.reading.Passages;
import org.isnad.text.Span;
import tools.jackson.databind.JsonNode;

/// Fits the points of [Presence] to articles marked by hand: each participant that is found in them is an example.
public final class FitPresencePoints {

    private static final Path LIST = Path.of("src/main/resources/org/isnad/lexicon", Presence.POINTS + ".txt");
    private static final String PRESENT = "PRESENT";
    private static final String NOT_SAID = "NOT_SAID";
    /// Sets in a folder of this name were marked with the most care; each of their examples counts as several.
    static final String CAREFUL = "careful";

    private static final int CAREFULLY = 12;
    private static final double NOMINAL_SHARE = 0.001;
    private static final int FEWEST = 10;
    private static final double PENALTY = 5;

    private FitPresencePoints() {}

    /// Writes the list of points.
    ///
    /// @param args the folder of marked articles, see [MarkedArticles]
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var careful = folder.resolve(CAREFUL);
        var marked = new ArrayList<>(MarkedArticles.in(folder));
        var examples = new ArrayList<>(examples(marked));
        if (Files.isDirectory(careful)) {
            var carefully = MarkedArticles.in(careful);
            var more = examples(carefully);
            marked.addAll(carefully);
            Collections.nCopies(CAREFULLY, more).forEach(examples::addAll);
        }
        new FitPoints(List.of(PRESENT), examples, FEWEST, PENALTY)
                .write(
                        LIST,
                        "Points of signs for who took part in an event, counted on %d news articles read by hand; written by FitPresencePoints."
                                .formatted(marked.size()));
    }

    private static List<FitPoints.Example> examples(List<Marked> marked) {
        return marked.stream().flatMap(FitPresencePoints::examples).toList();
    }

    private static Stream<FitPoints.Example> examples(Marked marked) {
        var article = marked.article();
        var passages = Passages.of(article);
        var participants = new ParticipantFinder().find(article, passages);
        var signs = PresenceSigns.of(
                participants, Line.of(article.text(), passages), article.text().length());
        var marks = marked.all("participants");
        var same = same(participants, marks);
        return IntStream.range(0, participants.size())
                .mapToObj(i -> new FitPoints.Example(
                        signs.names(participants.get(i)),
                        Optional.ofNullable(same.get(i))
                                .map(marks::get)
                                .filter(FitPresencePoints::attended)
                                .map(_ -> PRESENT)
                                .orElse(NOT_SAID)));
    }

    private static boolean attended(JsonNode participant) {
        return participant.path("attended").asBoolean(false);
    }

    private record Pair(int found, int marked, double share) {}

    /// Which marked participant each found one is: who shares the most mentions with him, each but once.
    static Map<Integer, Integer> same(List<Participant> participants, List<JsonNode> marks) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < participants.size(); i++) {
            for (int j = 0; j < marks.size(); j++) {
                double share = share(participants.get(i), marks.get(j));
                if (share > 0) {
                    pairs.add(new Pair(i, j, share));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
        var same = new HashMap<Integer, Integer>();
        var taken = new HashSet<Integer>();
        for (Pair pair : pairs) {
            if (!same.containsKey(pair.found()) && taken.add(pair.marked())) {
                same.put(pair.found(), pair.marked());
            }
        }
        return same;
    }

    private static double share(Participant participant, JsonNode marked) {
        double share = 0;
        for (JsonNode mention : marked.path("mentions")) {
            Span span = MarkedArticles.spanOf(mention);
            long both = participant.mentions().stream()
                    .filter(m -> m.span().start() < span.end()
                            && span.start() < m.span().end())
                    .count();
            share += both * (mention.path("form").asString().equals("name") ? 1 : NOMINAL_SHARE);
        }
        return share;
    }
}
