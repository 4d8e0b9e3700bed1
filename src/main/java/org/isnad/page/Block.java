package org.isnad.page;

import java.util.List;
import org.isnad.text.Span;

/// One paragraph to be laid out: a stretch of the text that is shown.
///
/// @param span where it stands in the text
/// @param cells of a table's row, where its cells stand; else empty
public record Block(Span span, Style style, List<Span> cells) {

    public Block {
        cells = List.copyOf(cells);
    }

    public Block(Span span, Style style) {
        this(span, style, List.of());
    }

    public enum Style {
        TITLE,
        HEADING,
        PARAGRAPH,
        TABLE_ROW,
        FURNITURE
    }
}
