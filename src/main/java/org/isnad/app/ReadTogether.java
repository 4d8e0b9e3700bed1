package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.ArticleFolder;
import org.isnad.dossier.Dossier;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads what a command names as one dossier.
final class ReadTogether {

    private static final Logger LOG = LoggerFactory.getLogger(ReadTogether.class);

    private ReadTogether() {}

    static Dossier of(List<Path> paths, Refusals refusals) {
        return ofArticles(refusals.sortOut(ArticleFolder.read(paths)), refusals);
    }

    static Dossier ofArticles(List<Article> articles, Refusals refusals) {
        var reader = new Reader();
        return Dossier.of(articles.stream()
                .flatMap(article -> read(reader, article, refusals).stream())
                .toList());
    }

    /// One article on which the program fails must not cost the others.
    private static Optional<Reading> read(Reader reader, Article article, Refusals refusals) {
        try {
            return Optional.of(reader.read(article));
        } catch (RuntimeException e) {
            LOG.error("reading {}", article.file(), e);
            refusals.reportFault(article);
            return Optional.empty();
        }
    }
}
