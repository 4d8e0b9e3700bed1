package org.isnad.reading.participants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.reading.FitPoints;
import org.isnad.reading.MarkedArticles;
import org.isnad.reading.MarkedArticles.Marked;
import org.isnad.reading.Passages;
import org.isnad.text.Span;
import tools.jackson.databind.JsonNode;

/// Fits the points of [WhoIsMeant] to articles marked by hand: each whom a noun phrase may mean is an example.
public final class FitMeantPoints {

    private static final Path FOLDER = Path.of("src/main/resources/org/isnad/lexicon");
    private static final int FEWEST = 6;
    private static final double PENALTY = 1;
    /// How often an example counts that was marked with the most care.
    private static final int CAREFULLY = 4;

    private FitMeantPoints() {}

    /// Writes the lists of points.
    ///
    /// @param args the folder of marked articles, see [MarkedArticles]; a folder `careful` in it weighs more
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var marked = new ArrayList<>(MarkedArticles.in(folder));
        Map<Calling.Sort, List<FitPoints.Example>> examples = new HashMap<>();
        marked.forEach(one -> addExamples(one, examples));
        var careful = folder.resolve(FitPresencePoints.CAREFUL);
        if (Files.isDirectory(careful)) {
            var carefully = MarkedArticles.in(careful);
            marked.addAll(carefully);
            Collections.nCopies(CAREFULLY, carefully).forEach(all -> all.forEach(one -> addExamples(one, examples)));
        }
        for (Calling.Sort sort : Calling.Sort.values()) {
            new FitPoints(List.of(WhoIsMeant.KIND), examples.getOrDefault(sort, List.of()), FEWEST, PENALTY)
                    .write(
                            FOLDER.resolve(WhoIsMeant.listOf(sort) + ".txt"),
                            "Points of signs for whom a noun phrase means, counted on %d news articles read by hand; written by FitMeantPoints."
                                    .formatted(marked.size()));
        }
    }

    private static void addExamples(Marked marked, Map<Calling.Sort, List<FitPoints.Example>> examples) {
        var article = marked.article();
        var lines = Line.of(article.text(), Passages.of(article));
        var home = HomeState.of(lines);
        var participants = ParticipantFinder.byRules(lines, home);
        var scenes = Scenes.of(lines, participants);
        var callings = Callings.in(scenes);
        var often = WhoIsMeant.often(callings);
        var referents = new Referents(participants, scenes, home);
        var choices =
                callings.stream().map(calling -> Choice.of(calling, referents)).toList();
        var marks = marked.all("participants");
        var who = new HashMap<String, JsonNode>();
        FitPresencePoints.same(participants, marks)
                .forEach((found, mark) -> who.put(participants.get(found).id(), marks.get(mark)));
        addUnfound(choices, marks, who);
        for (Choice choice : choices) {
            var right = meant(choice.calling(), marks);
            var noun = choice.calling().noun();
            var ofPhrase = CallingSigns.of(choice.calling(), often.getOrDefault(noun, 0));
            for (Choice.Candidate candidate : choice.candidates()) {
                var signs = new ArrayList<>(ofPhrase);
                signs.addAll(candidate.signs());
                boolean is = right.isPresent()
                        && right.get().equals(who.get(candidate.referent().id()));
                examples.computeIfAbsent(choice.calling().sort(), _ -> new ArrayList<>())
                        .add(new FitPoints.Example(signs, is ? WhoIsMeant.KIND : ""));
            }
        }
    }

    /// Who has no name and was found by no rule is whom most of the phrases mean that he is called by.
    private static void addUnfound(List<Choice> choices, List<JsonNode> marks, Map<String, JsonNode> who) {
        var counts = new HashMap<String, Map<JsonNode, Integer>>();
        for (Choice choice : choices) {
            meant(choice.calling(), marks)
                    .filter(mark -> !who.containsValue(mark))
                    .ifPresent(mark -> counts.computeIfAbsent(choice.own().id(), _ -> new HashMap<>())
                            .merge(mark, 1, Integer::sum));
        }
        counts.forEach((id, marked) -> marked.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(mark -> who.putIfAbsent(id, mark.getKey())));
    }

    /// Whom a reader has marked there.
    private static Optional<JsonNode> meant(Calling calling, List<JsonNode> marks) {
        var span = calling.line().span(calling.from(), calling.to());
        return marks.stream()
                .map(mark -> Map.entry(mark, overlap(mark, span)))
                .filter(one -> one.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static double overlap(JsonNode participant, Span span) {
        return Stream.of(participant.path("mentions"))
                .flatMap(mentions -> mentions.valueStream())
                .filter(mention -> mention.path("form").asString().equals("nominal"))
                .map(MarkedArticles::spanOf)
                .filter(other -> other.start() < span.end() && span.start() < other.end())
                .mapToDouble(other -> MarkedArticles.overlap(span, other))
                .max()
                .orElse(0);
    }
}
