package org.isnad.view;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.index.Hit;
import org.isnad.index.SearchResult;
import org.isnad.marking.Place;
import org.isnad.text.Span;

/// A line of the search's results.
sealed interface ResultRow {

    /// The article that the places below it stand in.
    record OfArticle(Article article, int places) implements ResultRow {}

    /// One place, with the words around it.
    ///
    /// @param all every place that the query found in its article
    record OfPlace(Place place, List<Span> all) implements ResultRow {
        Snippet snippet() {
            return Snippet.around(place.article(), place.span(), all);
        }
    }

    static List<ResultRow> of(SearchResult result) {
        return result.hits().stream().flatMap(ResultRow::of).toList();
    }

    private static Stream<ResultRow> of(Hit hit) {
        return Stream.concat(
                Stream.of(new OfArticle(hit.article(), hit.spans().size())),
                hit.spans().stream().map(span -> new OfPlace(new Place(hit.article(), span), hit.spans())));
    }
}
