package org.isnad.article;

import java.util.List;
import org.isnad.text.Span;

/// What the markup of a page, or the field of a corpus, says a line is.
sealed interface Marked {

    record Title() implements Marked {}

    record Heading() implements Marked {}

    record Furniture() implements Marked {}

    /// A row of a table.
    ///
    /// @param cells offsets in the text
    record Row(List<Span> cells) implements Marked {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
