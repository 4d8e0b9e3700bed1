package org.isnad.index;

import java.util.List;

/// What a query found, best first.
public record SearchResult(String query, List<Hit> hits) {

    public SearchResult {
        hits = List.copyOf(hits);
    }

    public static SearchResult nothing(String query) {
        return new SearchResult(query, List.of());
    }

    /// How many places in all articles.
    public int places() {
        return hits.stream().mapToInt(hit -> hit.spans().size()).sum();
    }
}
