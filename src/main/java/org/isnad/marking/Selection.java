package org.isnad.marking;

import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.reading.Fact;
import org.isnad.reading.Mention;
import org.isnad.reading.Outcome;
import org.isnad.reading.Quote;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// The one thing that is chosen, in the page or beside it.
public sealed interface Selection {

    record Nothing() implements Selection {}

    /// Somebody, in all articles.
    record OfParticipant(String id) implements Selection {}

    /// A place that names somebody: the participant is chosen, and this is why.
    record OfMention(Article article, String id, Mention mention) implements Selection {}

    record OfQuote(Article article, Quote quote) implements Selection {}

    record OfOutcome(Article article, Outcome outcome) implements Selection {}

    record OfFact(Article article, Fact fact) implements Selection {}

    /// Words that stand for no finding.
    record Passage(Article article, Span span) implements Selection {}

    static Selection nothing() {
        return new Nothing();
    }

    /// Where it stands, if it stands in one place only.
    default Optional<Place> place() {
        return switch (this) {
            case Nothing _, OfParticipant _ -> Optional.empty();
            case OfMention chosen -> Optional.of(new Place(chosen.article, chosen.mention.span()));
            case OfQuote chosen -> Optional.of(new Place(chosen.article, chosen.quote.content()));
            case OfOutcome chosen -> Optional.of(new Place(chosen.article, chosen.outcome.content()));
            case OfFact chosen -> Optional.of(new Place(chosen.article, chosen.fact.content()));
            case Passage chosen -> Optional.of(new Place(chosen.article, chosen.span));
        };
    }

    /// The id of the participant whose mentions, quotes and outcomes stand out while this is chosen.
    default Optional<String> participant() {
        return switch (this) {
            case OfParticipant chosen -> Optional.of(chosen.id);
            case OfMention chosen -> Optional.of(chosen.id);
            case Nothing _, OfQuote _, OfOutcome _, OfFact _, Passage _ -> Optional.empty();
        };
    }

    /// Why it was found, if it was.
    default Optional<Why> why() {
        return switch (this) {
            case OfMention chosen -> Optional.of(chosen.mention.why());
            case OfQuote chosen -> Optional.of(chosen.quote.why());
            case OfOutcome chosen -> Optional.of(chosen.outcome.why());
            case OfFact chosen -> Optional.of(chosen.fact.why());
            case Nothing _, OfParticipant _, Passage _ -> Optional.empty();
        };
    }
}
