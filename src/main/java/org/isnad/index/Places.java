package org.isnad.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Matches;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/// Where in an article a query matched, by Lucene's own account and not by looking for the words again.
final class Places {

    private Places() {}

    /// In text order, none overlapping another.
    ///
    /// @param matches as Lucene gives them; null where the document does not match
    static List<Span> of(@Nullable Matches matches, String... fields) throws IOException {
        var places = new ArrayList<Span>();
        if (matches != null) {
            for (var field : fields) {
                var each = matches.getMatches(field);
                while (each != null && each.next()) {
                    places.add(new Span(each.startOffset(), each.endOffset()));
                }
            }
        }
        return apart(places.stream().sorted().toList());
    }

    private static List<Span> apart(List<Span> sorted) {
        var apart = new ArrayList<Span>();
        for (var span : sorted) {
            if (!apart.isEmpty() && apart.getLast().overlaps(span)) {
                apart.add(apart.removeLast().hull(span));
            } else {
                apart.add(span);
            }
        }
        return List.copyOf(apart);
    }
}
