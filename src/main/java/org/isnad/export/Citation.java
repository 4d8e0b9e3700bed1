package org.isnad.export;

import java.util.Optional;
import org.isnad.dossier.Dossier;
import org.isnad.dossier.Figure;
import org.isnad.marking.Place;
import org.isnad.marking.Selection;
import org.isnad.messages.Messages;
import org.isnad.reading.Quote;

/// Words with their source, as a newspaper cites: «…» — whose they are, the headline, the file.
public record Citation(Dossier dossier, Messages messages) {

    /// Nothing for what does not stand in one place.
    public Optional<String> of(Selection finding) {
        return finding.place().map(place -> of(finding, place));
    }

    private String of(Selection finding, Place place) {
        var article = place.article();
        var words = article.inOneLine(place.span());
        var shown = isMarked(finding) ? "«" + words + "»" : words;
        var cited = whose(finding)
                .flatMap(dossier::figure)
                .map(Figure::name)
                .map(name -> messages.text("copied.words-of", shown, name, article.headline(), article.name()))
                .orElseGet(() -> messages.text("copied.words", shown, article.headline(), article.name()));
        // Nobody sees the order of the clipboard.
        return Messages.plain(cited);
    }

    private static boolean isMarked(Selection finding) {
        return switch (finding) {
            case Selection.OfQuote of -> of.quote().kind() != Quote.Kind.INDIRECT;
            case Selection.Passage _ -> true;
            case Selection.Nothing _,
                    Selection.OfFact _,
                    Selection.OfMention _,
                    Selection.OfOutcome _,
                    Selection.OfParticipant _ -> false;
        };
    }

    /// The id of whoever said it.
    public static Optional<String> whose(Selection finding) {
        return switch (finding) {
            case Selection.OfQuote of -> of.quote().attribution().speaker();
            case Selection.OfOutcome of -> of.outcome().by();
            case Selection.Nothing _,
                    Selection.OfFact _,
                    Selection.OfMention _,
                    Selection.OfParticipant _,
                    Selection.Passage _ -> Optional.empty();
        };
    }
}
