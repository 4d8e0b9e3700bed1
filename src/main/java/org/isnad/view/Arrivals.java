package org.isnad.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Library;

/// Where what is open brings what came of it.
interface Arrivals {

    /// The article in the page.
    Optional<Article> shown();

    /// Other articles are read together from now on; what is chosen is kept as far as they have it.
    void dossier(Dossier next);

    /// Turns the page to an article.
    void show(Article wanted);

    /// The article in the page was read again from its changed file.
    void replace(Article changed);

    /// The files proved to be too many to be read together.
    ///
    /// @param committed its index from before, if there is one
    /// @param first which of its articles is to be shown, if there is one that is preferred
    void isLibrary(List<Path> paths, Library library, Optional<ArticleIndex> committed, Preferred first);

    /// Chooses the first article to be shown of those that there are.
    @FunctionalInterface
    interface Preferred {
        Optional<Path> among(Predicate<Path> there);

        static Preferred none() {
            return _ -> Optional.empty();
        }
    }
}
