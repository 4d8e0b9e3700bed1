package org.isnad.view.panels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;
import org.isnad.marking.Selection;
import org.isnad.reading.Reading;

/// What a panel lists.
enum Contents {
    PARTICIPANTS("panel.participants") {
        @Override
        List<Row> rows(Dossier dossier, Narrowing narrowing) {
            return dossier.figures().stream()
                    .filter(figure -> figure.appearances().stream().anyMatch(a -> narrowing.admits(a.article())))
                    .<Row>map(Row.OfFigure::new)
                    .toList();
        }
    },
    QUOTES("panel.quotes") {
        @Override
        List<Row> rows(Dossier dossier, Narrowing narrowing) {
            return byArticle(
                    dossier,
                    narrowing,
                    reading -> reading.quotes().stream()
                            .filter(quote ->
                                    narrowing.admits(quote.attribution().speaker()))
                            .map(quote -> new Selection.OfQuote(reading.article(), quote)));
        }
    },
    OUTCOMES("panel.outcomes") {
        @Override
        List<Row> rows(Dossier dossier, Narrowing narrowing) {
            var rows = new ArrayList<>(byArticle(
                    dossier,
                    narrowing,
                    reading -> reading.outcomes().stream()
                            .filter(outcome -> narrowing.admits(outcome.by()))
                            .map(outcome -> new Selection.OfOutcome(reading.article(), outcome))));
            rows.addAll(facts(dossier, narrowing));
            return List.copyOf(rows);
        }
    };

    /// What to leave out.
    ///
    /// @param article the only one to be listed, if there is one
    /// @param participant whose findings only, if there is one
    record Narrowing(Optional<Article> article, Optional<String> participant) {

        boolean admits(Article one) {
            return article.isEmpty() || article.equals(Optional.of(one));
        }

        boolean admits(Optional<String> one) {
            return participant.isEmpty() || participant.equals(one);
        }
    }

    private interface FindingsOf {
        Stream<? extends Selection> in(Reading reading);
    }

    private final String key;

    Contents(String key) {
        this.key = key;
    }

    /// The key of its name in the messages.
    String key() {
        return key;
    }

    /// How many findings listed here belong to the chosen participant, in the language's digits; empty for none.
    ObservableValue<String> countOfChosen(Desk desk) {
        return desk.model()
                .selection()
                .map(now -> now.participant()
                        .filter(_ -> this != PARTICIPANTS)
                        .map(id -> findings(
                                rows(desk.model().dossier().get(), new Narrowing(Optional.empty(), Optional.of(id)))))
                        .filter(count -> count > 0)
                        .map(desk.messages()::number)
                        .orElse(""));
    }

    private static long findings(List<Row> rows) {
        return rows.stream().filter(Row.OfFinding.class::isInstance).count();
    }

    abstract List<Row> rows(Dossier dossier, Narrowing narrowing);

    private static List<Row> byArticle(Dossier dossier, Narrowing narrowing, FindingsOf findings) {
        var rows = new ArrayList<Row>();
        for (var reading : dossier.readings()) {
            var found = narrowing.admits(reading.article())
                    ? findings.in(reading).<Row>map(Row.OfFinding::new).toList()
                    : List.<Row>of();
            if (!found.isEmpty()) {
                rows.add(new Row.OfArticle(reading.article(), found.size()));
                rows.addAll(found);
            }
        }
        return rows;
    }

    /// The points on which articles can be compared, those of one kind together.
    private static List<Row> facts(Dossier dossier, Narrowing narrowing) {
        if (narrowing.participant().isPresent()) {
            return List.of();
        }
        var facts = dossier.readings().stream()
                .filter(reading -> narrowing.admits(reading.article()))
                .flatMap(reading -> reading.facts().stream().map(fact -> new Selection.OfFact(reading.article(), fact)))
                .sorted(Comparator.comparing(found -> found.fact().kind()))
                .<Row>map(Row.OfFinding::new)
                .toList();
        return facts.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(new Row.OfSection("panel.facts")), facts.stream())
                        .toList();
    }
}
