package org.isnad.article;

import java.util.List;
import org.isnad.text.Span;

/// One line of an article and what it is; never empty, without the line break and the white space around it.
public sealed interface Part {

    Span span();

    /// The headline.
    record Title(Span span) implements Part {}

    /// A heading inside the article.
    record Heading(Span span) implements Part {}

    record Paragraph(Span span) implements Part {}

    /// One row of a table, its cells apart even where the file has run them together.
    record TableRow(Span span, List<Span> cells) implements Part {
        public TableRow {
            cells = List.copyOf(cells);
        }
    }

    /// What the site put around the article: menus, "related topics", "follow us", comments.
    record Furniture(Span span) implements Part {}
}
