package org.isnad.page;

import java.util.List;
import org.isnad.text.Span;

/// A piece of the page that is laid out at once: a block, a part of a very long one, or a fold's line.
///
/// @param span where it stands in the text; of a fold, all that it stands for
/// @param shown what is drawn; differs from the text at `span` in a fold's line alone
record Section(Span span, Block.Style style, List<Span> cells, Role role, String shown) {

    enum Role {
        BLOCK,
        /// A further part of a very long block.
        CONTINUED,
        /// The line that opens and closes furniture.
        FOLD
    }

    boolean isFold() {
        return role == Role.FOLD;
    }

    /// The words of the article that are drawn here.
    Span drawn() {
        return isFold() ? new Span(span.start(), span.start()) : span;
    }
}
