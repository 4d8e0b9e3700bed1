package org.isnad.view;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.index.Hit;
import org.isnad.index.SearchResult;
import org.isnad.index.Snippet;
import org.isnad.index.Snippets;
import org.isnad.marking.Place;
import org.isnad.text.Span;

/// A line of the search's results.
sealed interface ResultRow {

    /// The first of the places that it stands for.
    Place first();

    /// The article that the snippets below it are cut from.
    ///
    /// @param places how many it holds
    record OfArticle(Article article, Place first, int places) implements ResultRow {}

    /// Words around one or more of the places found.
    record OfSnippet(Article article, Snippet snippet) implements ResultRow {

        private static final String GOES_ON = "…";

        /// In one line, whatever the article has between its words.
        String text() {
            return before()
                    + article.textAt(snippet.span()).replaceAll("\\s", " ")
                    + (snippet.cutAfter() ? GOES_ON : "");
        }

        /// The words found, in [#text].
        List<Span> hits() {
            int by = before().length() - snippet.span().start();
            return snippet.hits().stream().map(hit -> hit.shifted(by)).toList();
        }

        @Override
        public Place first() {
            return new Place(article, snippet.hits().getFirst());
        }

        boolean shows(Place place) {
            return article.equals(place.article()) && snippet.hits().contains(place.span());
        }

        private String before() {
            return snippet.cutBefore() ? GOES_ON : "";
        }
    }

    static List<ResultRow> of(SearchResult result) {
        return result.hits().stream().flatMap(ResultRow::of).toList();
    }

    private static Stream<ResultRow> of(Hit hit) {
        return Stream.concat(
                Stream.of(new OfArticle(
                        hit.article(),
                        new Place(hit.article(), hit.spans().getFirst()),
                        hit.spans().size())),
                Snippets.of(hit).stream().map(snippet -> new OfSnippet(hit.article(), snippet)));
    }
}
