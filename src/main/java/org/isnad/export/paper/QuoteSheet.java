package org.isnad.export.paper;

import java.util.List;
import java.util.Optional;
import org.isnad.article.Part;
import org.isnad.dossier.Dossier;
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

    static QuoteSheet of(Dossier dossier, Hues hues, Speakers speakers, boolean onlyDirect) {
        return new QuoteSheet(dossier.readings(), hues, speakers, onlyDirect);
    }

    Piece piece(String title) {
        var draft = new Draft();
        draft.add(Block.Style.TITLE, title);
        var said = said();
        for (var speaker : Speakers.of(said.stream().map(Said::quote).toList())) {
            var theirs = said.stream()
                    .filter(one -> one.quote.attribution().speaker().equals(speaker))
                    .toList();
            var heading = draft.add(
                    Block.Style.HEADING,
                    speakers.messages().text("print.sheet.speaker", speakers.name(speaker), theirs.size()));
            draft.mark(heading, Mark.Kind.NAME, hues.of(speaker));
            theirs.forEach(one -> add(draft, one, speaker));
        }
        return draft.piece(Kind.TEXT);
    }

    private List<Said> said() {
        return of.stream()
                .flatMap(reading -> reading.quotes().stream()
                        .filter(quote -> !onlyDirect || quote.kind() == Quote.Kind.DIRECT)
                        .map(quote -> new Said(reading, quote)))
                .toList();
    }

    private void add(Draft draft, Said said, Optional<String> speaker) {
        var article = said.reading.article();
        var words = article.inOneLine(said.quote.content());
        boolean marked = said.quote.kind() != Quote.Kind.INDIRECT;
        var span = draft.add(Block.Style.PARAGRAPH, marked ? "«" + words + "»" : words);
        var mark = draft.mark(span, QuoteMarks.kind(said.quote), hues.of(speaker));
        draft.note(mark, speakers.messages().text(said.quote.kind()));
        draft.add(
                Block.Style.FURNITURE,
                speakers.messages().text("print.sheet.place", article.headline(), article.name(), paragraph(said)));
    }

    /// Which of the article's lines holds it, from 1, furniture not counted.
    private static int paragraph(Said said) {
        int number = 0;
        for (var part : said.reading.article().parts()) {
            if (part.span().start() > said.quote.content().start()) {
                break;
            }
            number += part instanceof Part.Furniture ? 0 : 1;
        }
        return number;
    }
}
