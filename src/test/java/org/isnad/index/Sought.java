package org.isnad.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.text.Span;

/// Articles of one sentence, and what a query finds in them.
final class Sought {

    private Sought() {}

    static Article article(String name, String text) {
        var all = new Part.Paragraph(Span.all(text).trimmed(text));
        return new Article(Path.of(name), text, "UTF-8", List.of(all), Optional.empty(), Optional.empty());
    }

    /// The words that `query` finds in `text`, as they stand there.
    static List<String> found(String query, String text) {
        try (var index = ArticleIndex.of(List.of(article("a.txt", text)))) {
            return shown(index.search(query));
        }
    }

    static List<String> shown(SearchResult result) {
        return result.hits().stream()
                .flatMap(hit -> hit.spans().stream().map(hit.article()::textAt))
                .toList();
    }
}
