package org.isnad.reading.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.reading.Quote;
import org.isnad.text.Span;

/// Whose words a clause is in: somebody's, or the article's own.
final class Voice {

    private final List<Quote> around;

    private Voice(List<Quote> around) {
        this.around = around;
    }

    /// The quotes of `near` that hold or touch the clause.
    static Voice of(Clause clause, List<Quote> near) {
        var around = new ArrayList<Quote>();
        for (Quote quote : near) {
            if (quote.content().overlaps(clause.span())) {
                around.add(quote);
            }
        }
        return new Voice(around);
    }

    boolean isSomebodys(Span span) {
        return holding(span).isPresent();
    }

    /// The innermost quote that holds the span, a word at its beginning aside.
    Optional<Quote> holding(Span span) {
        return around.stream()
                .filter(quote -> quote.content().intersection(span).length() * 10 >= span.length() * 9)
                .min(Comparator.comparingInt(quote -> quote.content().length()));
    }

    /// A quote that stands in the span: «المحادثات بأنها “مثمرة”».
    Optional<Quote> inside(Span span) {
        return around.stream().filter(quote -> span.contains(quote.content())).findFirst();
    }
}
