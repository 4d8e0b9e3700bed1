package org.isnad.index;

import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;

/// A searchable set of articles, held in memory; safe to search from several threads.
public final class ArticleIndex implements AutoCloseable {

    private final Optional<LuceneIndex> lucene;

    private ArticleIndex(Optional<LuceneIndex> lucene) {
        this.lucene = lucene;
    }

    /// Indexes `articles`; of many this takes a while, of none it does not even load Lucene.
    public static ArticleIndex of(List<Article> articles) {
        return new ArticleIndex(articles.isEmpty() ? Optional.empty() : Optional.of(new LuceneIndex(articles)));
    }

    /// Everything that `query` finds, best first, and in the order of the articles where they are equally good.
    ///
    /// All words must be there, in any form; words in quotation marks must stand together as written.
    /// Never throws for what is typed.
    public SearchResult search(String query) {
        return search(query, false);
    }

    /// The same while somebody types: the last word may be the beginning of one.
    public SearchResult searchAsTyped(String query) {
        return search(query, true);
    }

    private SearchResult search(String query, boolean typing) {
        var asked = QueryReader.read(query, typing);
        return asked.isEmpty() || lucene.isEmpty()
                ? SearchResult.nothing(query)
                : new SearchResult(query, lucene.get().search(asked));
    }

    @Override
    public void close() {
        lucene.ifPresent(LuceneIndex::close);
    }
}
