package org.isnad.index;

import java.util.List;
import org.isnad.text.Span;

/// A short cut of an article around words that were found.
///
/// @param span what is shown, in the article's text; never over a line break
/// @param hits the words found in it, in text order, each inside `span`
/// @param cutBefore whether the sentence begins before it
/// @param cutAfter whether the sentence goes on behind it
public record Snippet(Span span, List<Span> hits, boolean cutBefore, boolean cutAfter) {

    public Snippet {
        hits = List.copyOf(hits);
        for (var hit : hits) {
            if (!span.contains(hit)) {
                throw new IllegalArgumentException(hit + " outside of " + span);
            }
        }
    }
}
