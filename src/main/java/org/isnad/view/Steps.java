package org.isnad.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;
import org.isnad.marking.Findings;
import org.isnad.marking.Selection;
import org.isnad.reading.Reading;
import org.isnad.text.Span;

/// The finding after and before where one reads, through all articles of a dossier.
final class Steps {

    private static final Comparator<Span> IN_TEXT_ORDER = Comparator.naturalOrder();

    private Steps() {}

    static Optional<Selection> forward(Dossier dossier, Selection selection, Optional<Article> article, int from) {
        return step(dossier.readings(), selection, article, from, IN_TEXT_ORDER);
    }

    static Optional<Selection> backward(Dossier dossier, Selection selection, Optional<Article> article, int from) {
        var readings = new ArrayList<>(dossier.readings());
        Collections.reverse(readings);
        return step(readings, selection, article, from, IN_TEXT_ORDER.reversed());
    }

    private static Optional<Selection> step(
            List<Reading> readings, Selection selection, Optional<Article> article, int from, Comparator<Span> order) {
        var here = selection
                .place()
                .filter(place -> article.equals(Optional.of(place.article())))
                .map(place -> place.span())
                .orElse(new Span(from, from));
        Predicate<Selection> isAfter = finding -> order.compare(span(finding), here) > 0;
        var inThis = readings.stream()
                .filter(reading -> article.equals(Optional.of(reading.article())))
                .flatMap(reading -> findings(reading, selection, order))
                .filter(isAfter);
        var inLater = readings.stream()
                .dropWhile(reading -> !article.equals(Optional.of(reading.article())))
                .skip(1)
                .flatMap(reading -> findings(reading, selection, order));
        return Stream.concat(inThis, inLater).findFirst();
    }

    private static Stream<Selection> findings(Reading reading, Selection selection, Comparator<Span> order) {
        var found = selection
                .participant()
                .map(id -> Findings.mentions(reading, id))
                .orElseGet(() -> Findings.passages(reading));
        return found.stream().sorted(Comparator.comparing(Steps::span, order));
    }

    private static Span span(Selection finding) {
        return finding.place().orElseThrow().span();
    }
}
