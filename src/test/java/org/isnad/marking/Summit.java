package org.isnad.marking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.dossier.Dossier;
import org.isnad.dossier.Figure;
import org.isnad.reading.Attribution;
import org.isnad.reading.Fact;
import org.isnad.reading.Mention;
import org.isnad.reading.Outcome;
import org.isnad.reading.Participant;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// Two small articles on one meeting, and what a reader finds in them.
public final class Summit {

    public static final Article MORNING = article("morning.txt", """
            لقاء الوزيرين في العاصمة
            قالت سلمى: "اتفقنا على فتح الطريق". وحضر كريم اللقاء.
            """);
    public static final Article EVENING = article("evening.txt", """
            بيان المساء
            أكد كريم أن سلمى وافقت على الموعد.
            """);

    public static final Mention SALMA = name(MORNING, "سلمى");
    public static final Mention KARIM = name(MORNING, "كريم");
    public static final Mention KARIM_AGAIN = name(EVENING, "كريم");
    public static final Mention SALMA_AGAIN = name(EVENING, "سلمى");
    public static final Quote ROAD = quote(MORNING, "q1", Quote.Kind.DIRECT, "اتفقنا على فتح الطريق", "salma");
    public static final Quote DATE = quote(EVENING, "q1", Quote.Kind.INDIRECT, "سلمى وافقت على الموعد", "karim");
    public static final Outcome OPENED = new Outcome(
            "o1", Outcome.Kind.AGREED, at(MORNING, "فتح الطريق"), Optional.of("salma"), why(MORNING, "اتفقنا"));
    public static final Fact CAPITAL =
            new Fact(Fact.Kind.PLACE, "العاصمة", at(MORNING, "العاصمة"), why(MORNING, "العاصمة"));

    public static final Reading READ_MORNING = new Reading(
            MORNING,
            List.of(person("salma", "سلمى", SALMA), person("karim", "كريم", KARIM)),
            List.of(ROAD),
            List.of(OPENED),
            List.of(CAPITAL));
    public static final Reading READ_EVENING = new Reading(
            EVENING,
            List.of(person("karim", "كريم", KARIM_AGAIN), person("salma", "سلمى", SALMA_AGAIN)),
            List.of(DATE),
            List.of(),
            List.of());
    public static final Dossier DOSSIER = join(List.of(READ_MORNING, READ_EVENING));

    private Summit() {}

    /// What the reader finds in one of the two articles, however it came to be opened; in any other nothing.
    public static Function<Article, Reading> reader() {
        return article -> Stream.of(READ_MORNING, READ_EVENING)
                .filter(reading -> reading.article().text().equals(article.text()))
                .findFirst()
                .map(found ->
                        new Reading(article, found.participants(), found.quotes(), found.outcomes(), found.facts()))
                .orElse(new Reading(article, List.of(), List.of(), List.of(), List.of()));
    }

    /// Joins readings whose participants go by the same ids already.
    public static Dossier join(List<Reading> readings) {
        var figures = new ArrayList<Figure>();
        for (var id : List.of("salma", "karim")) {
            var appearances = readings.stream()
                    .flatMap(reading -> reading.participant(id).stream()
                            .map(found -> new Figure.Appearance(reading.article(), found)))
                    .toList();
            if (!appearances.isEmpty()) {
                var first = appearances.getFirst().participant();
                figures.add(new Figure(id, first.kind(), first.name(), first.side(), appearances));
            }
        }
        return new Dossier(readings, figures);
    }

    public static Span at(Article article, String words) {
        int start = article.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    public static Article article(String name, String text) {
        var title = new Span(0, text.indexOf('\n'));
        var body = new Span(title.end() + 1, text.length() - 1);
        return new Article(
                Path.of("/news", name),
                text,
                "UTF-8",
                List.of(new Part.Title(title), new Part.Paragraph(body)),
                Optional.empty(),
                Optional.empty());
    }

    private static Participant person(String id, String name, Mention mention) {
        return new Participant(
                id,
                Participant.Kind.PERSON,
                name,
                Optional.empty(),
                List.of(),
                Participant.Attendance.PRESENT,
                List.of(mention));
    }

    private static Mention name(Article article, String words) {
        return new Mention(at(article, words), Mention.Form.NAME, why(article, words));
    }

    public static Quote quote(Article article, String id, Quote.Kind kind, String words, String speaker) {
        return new Quote(
                id,
                kind,
                at(article, words),
                Optional.empty(),
                Quote.Stance.NEUTRAL,
                new Attribution.Attributed(speaker, why(article, words)),
                Optional.empty(),
                why(article, words));
    }

    private static Why why(Article article, String words) {
        return new Why("test-rule", at(article, words));
    }
}
