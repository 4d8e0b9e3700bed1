package org.isnad.marking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.index.SearchResult;
import org.isnad.page.Mark;
import org.isnad.reading.Mention;
import org.isnad.reading.Outcome;
import org.isnad.reading.Participant;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;
import org.isnad.text.Span;

/// What is to be shown on one article's text.
///
/// @param reading what was found in the article
/// @param selection what is chosen; that and what belongs to it stand out
/// @param result what was searched for, in all articles
/// @param standingAt the hit that one stands at, if it is in this article
public record Marks(Reading reading, Hues hues, Selection selection, SearchResult result, Optional<Span> standingAt) {

    /// The marks in text order, the longer ones first where two begin together.
    public List<Mark> all() {
        return Stream.of(quotes(), outcomes(), facts(), names(), hits())
                .flatMap(marks -> marks)
                .sorted((a, b) -> a.span().start() != b.span().start()
                        ? Integer.compare(a.span().start(), b.span().start())
                        : Integer.compare(b.span().end(), a.span().end()))
                .toList();
    }

    private Stream<Mark> quotes() {
        return reading.quotes().stream().map(quote -> {
            var speaker = quote.attribution().speaker();
            boolean strong = selection.equals(new Selection.OfQuote(reading.article(), quote)) || isChosen(speaker);
            return new Mark(quote.content(), kind(quote.kind()), hues.of(speaker), strong);
        });
    }

    private Stream<Mark> outcomes() {
        return reading.outcomes().stream().map(outcome -> {
            boolean strong = isChosen(outcome) || isChosen(outcome.by());
            return new Mark(outcome.content(), Mark.Kind.OUTCOME, hues.of(outcome.by()), strong);
        });
    }

    private Stream<Mark> facts() {
        return reading.facts().stream()
                .map(fact -> new Mark(
                        fact.content(),
                        Mark.Kind.FACT,
                        Mark.NEUTRAL,
                        selection.equals(new Selection.OfFact(reading.article(), fact))));
    }

    private Stream<Mark> names() {
        return reading.participants().stream()
                .flatMap(participant -> participant.mentions().stream()
                        .map(mention -> new Mark(
                                mention.span(),
                                kind(mention.form()),
                                hues.of(participant.id()),
                                isChosen(participant))));
    }

    private Stream<Mark> hits() {
        return result.hits().stream()
                .filter(hit -> hit.article().equals(reading.article()))
                .flatMap(hit -> hit.spans().stream())
                .map(span -> {
                    boolean current = standingAt.equals(Optional.of(span));
                    return new Mark(span, current ? Mark.Kind.CURRENT_HIT : Mark.Kind.HIT, Mark.NEUTRAL, current);
                });
    }

    private boolean isChosen(Participant participant) {
        return isChosen(Optional.of(participant.id()));
    }

    private boolean isChosen(Optional<String> participant) {
        return participant.isPresent() && participant.equals(selection.participant());
    }

    private boolean isChosen(Outcome outcome) {
        return selection.equals(new Selection.OfOutcome(reading.article(), outcome));
    }

    private static Mark.Kind kind(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> Mark.Kind.DIRECT_QUOTE;
            case PARTIAL -> Mark.Kind.PARTIAL_QUOTE;
            case INDIRECT -> Mark.Kind.INDIRECT_QUOTE;
        };
    }

    private static Mark.Kind kind(Mention.Form form) {
        return switch (form) {
            case NAME -> Mark.Kind.NAME;
            case NOMINAL -> Mark.Kind.NOMINAL;
        };
    }
}
