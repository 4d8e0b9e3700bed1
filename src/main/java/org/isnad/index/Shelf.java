package org.isnad.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.isnad.article.Article;

/// Gives the articles of an index back.
interface Shelf {

    /// The article of a document.
    ///
    /// @param doc Lucene's number of it in this reader
    /// @param key what it is sorted by
    Article article(int doc, String key) throws IOException;

    /// What the articles of `held` go by, in their order.
    static String key(int number) {
        return padded(number, 10);
    }

    /// A number with zeros before it; a formatter would take as long as the reading of a hundred words.
    static String padded(int number, int digits) {
        var written = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - written.length())) + written;
    }

    /// Articles that are in memory anyway, under their [#key]s.
    static Shelf of(List<Article> held) {
        var articles = List.copyOf(held);
        return (_, key) -> articles.get(Integer.parseInt(key));
    }

    /// Articles that lie in the index itself.
    static Shelf in(IndexReader reader) {
        return (doc, _) -> StoredArticle.of(reader.storedFields().document(doc));
    }
}
