package org.isnad.export.paper;

import java.util.List;
import org.isnad.export.Exported;
import org.isnad.marking.Hues;
import org.isnad.page.Block;
import org.isnad.page.Manuscript.Kind;
import org.isnad.page.Manuscript.Piece;
import org.isnad.page.Mark;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;

/// All quotes by speaker, each with its article and paragraph.
///
/// @param of whose quotes: an article's or all articles'
record QuoteSheet(List<Reading> of, Hues hues, Speakers speakers, boolean onlyDirect) {

    /// A quote and where it stands.
    private record Said(Reading reading, Quote quote) {}

    Piece piece(String title) {
        var draft = new Draft();
        draft.add(Block.Style.TITLE, title);
        var said = said();
        for (var speaker : Speakers.of(said.stream().map(Said::quote).toList())) {
            var theirs = said.stream()
                    .filter(one -> one.quote.attribution().speaker().equals(speaker))
                    .toList();
            var heading = draft.add(
                    Block.Style.TITLE,
                    speakers.messages().text("print.sheet.speaker", speakers.name(speaker), theirs.size()));
            draft.mark(heading, Mark.Kind.NAME, hues.of(speaker));
            for (var reading : of) {
                add(draft, reading, theirs);
            }
        }
        return draft.piece(Kind.TEXT);
    }

    private void add(Draft draft, Reading reading, List<Said> theirs) {
        var here = theirs.stream().filter(one -> one.reading.equals(reading)).toList();
        if (!here.isEmpty() && of.size() > 1) {
            var article = reading.article();
            draft.add(
                    Block.Style.HEADING,
                    speakers.messages().text("print.sheet.article", article.headline(), article.name()));
        }
        here.forEach(one -> add(draft, one));
    }

    private List<Said> said() {
        return of.stream()
                .flatMap(reading -> reading.quotes().stream()
                        .filter(quote -> !onlyDirect || quote.kind() == Quote.Kind.DIRECT)
                        .map(quote -> new Said(reading, quote)))
                .toList();
    }

    private void add(Draft draft, Said said) {
        var words = said.reading.article().inOneLine(said.quote.content());
        boolean marked = said.quote.kind() != Quote.Kind.INDIRECT;
        var span = draft.add(Block.Style.PARAGRAPH, marked ? "«" + words + "»" : words);
        int hue = hues.of(said.quote.attribution().speaker());
        var mark = draft.mark(span, QuoteMarks.kind(said.quote), hue);
        draft.note(
                mark,
                speakers.messages()
                        .text(
                                "print.sheet.place",
                                Exported.paragraph(
                                        said.reading.article(),
                                        said.quote.content().start()),
                                speakers.messages().text(said.quote.kind())));
    }
}
