package org.isnad.index;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.isnad.article.Article;

/// The articles of an index in their order, named only where one looks.
public abstract class Listing extends AbstractList<Listed> implements RandomAccess {

    Listing() {}

    /// An article by the file that it goes by.
    public abstract Optional<Article> article(Path file);

    /// Where the article of a file stands; -1 where there is none.
    public abstract int rowOf(Path file);

    @Override
    public int indexOf(Object listed) {
        return listed instanceof Listed one ? rowOf(one.file()) : -1;
    }

    @Override
    public boolean contains(Object listed) {
        return indexOf(listed) >= 0;
    }

    /// Of articles that are in memory anyway.
    public static Listing of(List<Article> articles) {
        return new ListingInMemory(articles);
    }
}
