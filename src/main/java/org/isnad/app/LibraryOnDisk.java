package org.isnad.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.isnad.article.ArticleFolder;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Library;
import org.isnad.reading.Reader;
import org.isnad.settings.Folders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A library for a command, with its index from the cache folder; in memory where that cannot be written.
final class LibraryOnDisk {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryOnDisk.class);

    private static final int RETRY_MILLISECONDS = 500;

    private final Library library;

    LibraryOnDisk(Path path) {
        library = new Library(List.of(path), Folders.ofSystem().cache());
    }

    static boolean isLibrary(Path path) {
        return Library.isLibrary(ArticleFolder.files(List.of(path)));
    }

    ArticleIndex index(Refusals refusals) {
        return index(library.update((_, _, _) -> true), refusals);
    }

    private ArticleIndex index(Library.Update update, Refusals refusals) {
        return switch (update) {
            case Library.Update.UpToDate now -> {
                now.refused().forEach(refusals::report);
                yield now.index();
            }
            case Library.Update.Busy _, Library.Update.Cancelled _, Library.Update.NotWritten _ -> {
                LOG.info("no index on disk: {}", update);
                yield index(library.inMemory((_, _, _) -> true), refusals);
            }
        };
    }

    /// Waits until all articles are read; says so where there is something to wait for. What cannot be kept for
    /// the next time is found for this one.
    ///
    /// @return whether they are read
    boolean read(PrintWriter errors) {
        var waiting = new Waiting(errors);
        var reader = new Reader();
        var read = library.read(reader::read, waiting);
        while (read == Library.Read.BUSY) {
            waiting.read(0, 0);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(RETRY_MILLISECONDS));
            read = library.read(reader::read, waiting);
        }
        if (read == Library.Read.NOT_WRITTEN) {
            library.keepFindingsInMemory();
            read = library.read(reader::read, waiting);
        }
        return read == Library.Read.WHOLE;
    }

    /// Says once that one has to wait.
    private static final class Waiting implements Library.ReadingTold {

        private final PrintWriter errors;
        private boolean said;

        Waiting(PrintWriter errors) {
            this.errors = errors;
        }

        @Override
        public boolean read(int articles, int all) {
            if (!said) {
                said = true;
                errors.println("isnad: " + CommandTexts.messages().text("cli.search.reading"));
                errors.flush();
            }
            return true;
        }

        @Override
        public void kept() {}
    }
}
