package org.isnad.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;

/// The articles of a dossier; some dozens.
final class ListingInMemory extends Listing {

    private final List<Article> articles;
    private final List<Listed> rows;

    ListingInMemory(List<Article> articles) {
        this.articles = List.copyOf(articles);
        rows = this.articles.stream().map(Listed::of).toList();
    }

    @Override
    public Listed get(int row) {
        return rows.get(row);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public int rowOf(Path file) {
        return rows.stream().map(Listed::file).toList().indexOf(file);
    }

    @Override
    public Optional<Article> article(Path file) {
        return articles.stream().filter(one -> one.file().equals(file)).findFirst();
    }
}
