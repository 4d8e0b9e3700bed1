package org.isnad.export.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.dossier.Dossier;
import org.isnad.dossier.Figure;
import org.isnad.messages.Messages;
import org.isnad.reading.Quote;

/// Who speaks, and how they are called.
record Speakers(Dossier dossier, Messages messages) {

    /// The dossier's name for whoever said it; where nobody is named, words that say so.
    String name(Quote quote) {
        return name(quote.attribution().speaker());
    }

    String name(Optional<String> speaker) {
        return speaker.flatMap(dossier::figure).map(Figure::name).orElseGet(() -> messages.text("quote.unattributed"));
    }

    /// The speakers of some quotes, who says most first; last the quotes of nobody.
    static List<Optional<String>> of(List<Quote> quotes) {
        var speakers =
                quotes.stream().map(quote -> quote.attribution().speaker()).distinct();
        return speakers.sorted(Comparator.comparing((Optional<String> speaker) -> speaker.isEmpty())
                        .thenComparingLong(speaker -> -count(quotes, speaker)))
                .toList();
    }

    private static long count(List<Quote> quotes, Optional<String> speaker) {
        return quotes.stream()
                .filter(quote -> quote.attribution().speaker().equals(speaker))
                .count();
    }
}
