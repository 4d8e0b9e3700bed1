package org.isnad.export.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.index.SearchResult;
import org.isnad.marking.Blocks;
import org.isnad.marking.Hues;
import org.isnad.marking.Selection;
import org.isnad.page.Block;
import org.isnad.page.Manuscript.Kind;
import org.isnad.page.Manuscript.Piece;
import org.isnad.page.Mark;
import org.isnad.page.Marks;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;
import org.isnad.settings.PrintChoices;

/// The article as it is printed: its own words, with the quotes tinted and the speakers beside them.
record PrintedArticle(Reading reading, Hues hues, Speakers speakers, PrintChoices choices) {

    Piece piece() {
        var marks = new org.isnad.marking.Marks(
                        reading, hues, Selection.nothing(), SearchResult.nothing(""), Optional.empty())
                .all().stream().filter(this::isPrinted).toList();
        return new Piece(Kind.TEXT, reading.article().text(), blocks(), Marks.of(marks), names());
    }

    /// The quotes that are marked.
    List<Quote> quotes() {
        return reading.quotes().stream()
                .filter(quote -> !choices.onlyDirect() || quote.kind() == Quote.Kind.DIRECT)
                .toList();
    }

    private List<Block> blocks() {
        return Blocks.of(reading.article()).stream()
                .filter(block -> choices.furniture() || block.style() != Block.Style.FURNITURE)
                .toList();
    }

    private boolean isPrinted(Mark mark) {
        return switch (mark.kind()) {
            case DIRECT_QUOTE, NAME, NOMINAL -> true;
            case PARTIAL_QUOTE, INDIRECT_QUOTE -> !choices.onlyDirect();
            case OUTCOME, FACT, HIT, CURRENT_HIT -> false;
        };
    }

    private Map<Mark, String> names() {
        var names = new HashMap<Mark, String>();
        for (var quote : quotes()) {
            int hue = hues.of(quote.attribution().speaker());
            names.put(new Mark(quote.content(), QuoteMarks.kind(quote), hue, false), speakers.name(quote));
        }
        return names;
    }
}
