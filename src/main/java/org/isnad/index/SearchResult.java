package org.isnad.index;

import java.util.List;

/// What a query found, best first.
///
/// @param hits the best articles that have it, or all
/// @param articles how many articles have it in all
public record SearchResult(String query, List<Hit> hits, int articles) {

    public SearchResult {
        hits = List.copyOf(hits);
    }

    public static SearchResult nothing(String query) {
        return new SearchResult(query, List.of(), 0);
    }

    /// How many places in the articles of [#hits].
    public int places() {
        return hits.stream().mapToInt(hit -> hit.spans().size()).sum();
    }
}
