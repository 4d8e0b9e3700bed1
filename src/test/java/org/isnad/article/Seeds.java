package org.isnad.article;

import java.nio.file.Path;
import java.util.List;

/// The five articles in the repository.
public final class Seeds {

    public static final Path FOLDER = Path.of("seeds");

    private Seeds() {}

    public static List<Article> all() {
        return ArticleFolder.read(List.of(FOLDER)).stream()
                .map(read -> ((Import.Imported) read).article())
                .toList();
    }

    /// The one whose name begins with `number`.
    public static Article article(String number) {
        return all().stream()
                .filter(article -> article.name().startsWith(number))
                .findFirst()
                .orElseThrow();
    }
}
