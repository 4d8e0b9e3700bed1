package org.isnad.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.dossier.Dossier;
import org.isnad.export.pdf.PdfDocument;
import org.isnad.export.pdf.PdfDocument.About;
import org.isnad.marking.Hues;
import org.isnad.messages.Messages;
import org.isnad.page.Format;
import org.isnad.page.Format.Paper;
import org.isnad.page.Manuscript;
import org.isnad.page.Manuscript.Piece;
import org.isnad.page.PageStyle.Face;
import org.isnad.page.Press;
import org.isnad.reading.Reading;
import org.isnad.settings.PrintChoices;

/// What a user asked to have on paper.
///
/// @param shown the article that is printed
/// @param dossier all articles, by which its speakers are known
/// @param today the day of printing
public record Printout(
        Reading shown, Dossier dossier, Hues hues, PrintChoices choices, Messages messages, LocalDate today) {

    /// Writes it as PDF.
    ///
    /// @return how many pages it has
    public int write(OutputStream out) throws IOException {
        var speakers = new Speakers(dossier, messages);
        var article = new PrintedArticle(shown, hues, speakers, choices);
        var legend = new Legend(article.quotes(), hues, speakers, choices.onlyDirect());
        var manuscript = manuscript(article, legend, speakers);
        var about = new About(manuscript.title(), shown.article().outlet().orElse(""), legend.words());
        try (var document = new PdfDocument(about)) {
            Press.print(manuscript, format(), sheet -> {
                try {
                    document.add(sheet);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            number(document);
            document.save(out);
            return document.pages();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Format format() {
        var paper = switch (choices.paper()) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
        return new Format(paper, Face.NOTO_NASKH, Format.COMFORTABLE, choices.ink() == PrintChoices.Ink.GREY);
    }

    private void number(PdfDocument document) throws IOException {
        int all = document.pages();
        for (int page = 0; page < all; page++) {
            document.addAround(page, Press.foot(messages.text("print.page", page + 1, all), format()));
        }
    }

    private Manuscript manuscript(PrintedArticle article, Legend legend, Speakers speakers) {
        return switch (choices.what()) {
            case ARTICLE -> {
                var pieces = new ArrayList<Piece>(List.of(article.piece()));
                if (choices.outcomes()) {
                    new OutcomesBox(shown, hues, speakers).piece().ifPresent(pieces::add);
                }
                legend.piece().ifPresent(pieces::add);
                yield new Manuscript(shown.article().headline(), source(), pieces);
            }
            case QUOTES -> quotes(List.of(shown), shown.article().headline(), speakers);
            case ALL_QUOTES -> {
                int articles = dossier.readings().size();
                yield quotes(dossier.readings(), messages.text("articles.count", articles), speakers);
            }
        };
    }

    private Manuscript quotes(List<Reading> of, String whose, Speakers speakers) {
        var title = messages.text("print.sheet", whose);
        var piece = new QuoteSheet(of, hues, speakers, choices.onlyDirect()).piece(title);
        return new Manuscript(title, source(), List.of(piece));
    }

    private String source() {
        return choices.what() == PrintChoices.What.ALL_QUOTES
                ? messages.date(today)
                : messages.text("print.source", shown.article().name(), today);
    }
}
