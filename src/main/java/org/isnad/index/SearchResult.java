package org.isnad.index;

import java.util.List;

/// What a query found, best first.
///
/// @param hits the best articles that have it, or all
/// @param articles how many articles have it in all
/// @param remarks how it was understood, where that is not as typed
public record SearchResult(String query, List<Hit> hits, int articles, List<Remark> remarks) {

    public SearchResult {
        hits = List.copyOf(hits);
        remarks = List.copyOf(remarks);
    }

    public static SearchResult nothing(String query) {
        return new SearchResult(query, List.of(), 0, List.of());
    }

    /// How many places in the articles of [#hits].
    public int places() {
        return hits.stream().mapToInt(hit -> hit.spans().size()).sum();
    }
}
