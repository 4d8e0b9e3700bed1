package org.isnad.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.marking.Hues;
import org.isnad.page.Block;
import org.isnad.page.Manuscript.Kind;
import org.isnad.page.Manuscript.Piece;
import org.isnad.page.Mark;
import org.isnad.reading.Quote;

/// Whose colour is whose, how each kind of quote is marked, and how many there are of each: a table behind the text.
record Legend(List<Quote> quotes, Hues hues, Speakers speakers, boolean onlyDirect) {

    private static final String NONE = "–";

    Optional<Piece> piece() {
        if (quotes.isEmpty()) {
            return Optional.empty();
        }
        var draft = new Draft();
        draft.add(Block.Style.HEADING, speakers.messages().text("print.legend"));
        head(draft);
        Speakers.of(quotes).forEach(speaker -> row(draft, speaker));
        return Optional.of(draft.piece(Kind.LEGEND));
    }

    /// The same in words: «أحمد: قول مباشر 3، قول غير مباشر 1. …».
    String words() {
        return Speakers.of(quotes).stream()
                .map(speaker -> speakers.name(speaker) + ": "
                        + kinds().stream()
                                .filter(kind -> count(speaker, kind) > 0)
                                .map(kind -> speakers.messages().text(kind) + " " + number(speaker, kind))
                                .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
    }

    private List<Quote.Kind> kinds() {
        return onlyDirect ? List.of(Quote.Kind.DIRECT) : List.of(Quote.Kind.values());
    }

    private void head(Draft draft) {
        var cells = new ArrayList<>(List.of(speakers.messages().text("print.speaker")));
        kinds().forEach(kind -> cells.add(speakers.messages().text(kind)));
        var spans = draft.addRow(cells);
        for (int i = 0; i < kinds().size(); i++) {
            draft.mark(spans.get(i + 1), QuoteMarks.kind(kinds().get(i)), Mark.NEUTRAL);
        }
    }

    private void row(Draft draft, Optional<String> speaker) {
        var cells = new ArrayList<>(List.of(speakers.name(speaker)));
        kinds().forEach(kind -> cells.add(number(speaker, kind)));
        var spans = draft.addRow(cells);
        draft.mark(spans.getFirst(), Mark.Kind.DIRECT_QUOTE, hues.of(speaker));
    }

    private String number(Optional<String> speaker, Quote.Kind kind) {
        long count = count(speaker, kind);
        return count == 0 ? NONE : speakers.messages().number(count);
    }

    private long count(Optional<String> speaker, Quote.Kind kind) {
        return quotes.stream()
                .filter(quote -> quote.kind() == kind)
                .filter(quote -> quote.attribution().speaker().equals(speaker))
                .count();
    }
}
