package org.isnad.export.paper;

import org.isnad.page.Mark;
import org.isnad.reading.Quote;

/// How each kind of quote is marked.
final class QuoteMarks {

    private QuoteMarks() {}

    static Mark.Kind kind(Quote quote) {
        return kind(quote.kind());
    }

    static Mark.Kind kind(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> Mark.Kind.DIRECT_QUOTE;
            case PARTIAL -> Mark.Kind.PARTIAL_QUOTE;
            case INDIRECT -> Mark.Kind.INDIRECT_QUOTE;
        };
    }
}
