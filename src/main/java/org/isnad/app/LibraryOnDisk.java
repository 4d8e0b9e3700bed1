package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.ArticleFolder;
import org.isnad.article.Import;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Library;
import org.isnad.settings.Folders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index of a library for a command, from the cache folder; in memory where that cannot be written.
final class LibraryOnDisk {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryOnDisk.class);

    private LibraryOnDisk() {}

    static boolean isLibrary(Path path) {
        return Library.isLibrary(ArticleFolder.files(List.of(path)));
    }

    static ArticleIndex index(Path path, Refusals refusals) {
        var library = new Library(List.of(path), Folders.ofSystem().cache());
        return index(library, library.update((_, _, _) -> true), refusals);
    }

    private static ArticleIndex index(Library library, Library.Update update, Refusals refusals) {
        return switch (update) {
            case Library.Update.UpToDate now -> {
                now.refused().forEach(refusals::report);
                yield now.index();
            }
            case Library.Update.Busy _, Library.Update.Cancelled _, Library.Update.NotWritten _ -> {
                LOG.info("no index on disk: {}", update);
                yield index(library, library.inMemory((_, _, _) -> true), refusals);
            }
        };
    }

    /// All of a library's articles, where a query asks for their findings.
    static List<Article> articles(Path path) {
        return ArticleFolder.read(List.of(path)).stream()
                .filter(Import.Imported.class::isInstance)
                .map(read -> ((Import.Imported) read).article())
                .toList();
    }
}
