package org.isnad.view;

import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.article.Article;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Library;
import org.isnad.index.Library.Read;
import org.isnad.index.Library.Update;
import org.isnad.reading.Reading;

/// Brings a library's index up to date and then reads its articles, away from the screen, and tells how far it is.
final class IndexRun implements Runnable {

    /// Nanoseconds; often enough to look smooth.
    private static final long BETWEEN_TIDINGS = 100_000_000;
    /// Articles; then twice as many, and so on.
    private static final int FIRST_LOOK = 50;

    /// Told away from the screen.
    interface Told {

        void progress(Progress now);

        /// What is indexed so far.
        void soFar(ArticleIndex index);

        void ended(Update update);

        /// What was read so far can be searched for.
        void kept();

        /// All articles are read, or it stopped before.
        ///
        /// @param asked whether the reader told it to stop
        void readingEnded(Read read, boolean asked);

        /// There is no index on disk, and the library is too large for one in memory.
        void givenUp();

        void failed(Throwable reason);
    }

    private final Library library;
    private final Function<Article, Reading> reader;
    private final Told told;
    private volatile boolean cancelled;
    private volatile boolean gaveWay;
    private int nextLook;
    private long toldAt;

    /// @param anew whether there is nothing yet, so that what is indexed so far is worth a look
    IndexRun(Library library, Function<Article, Reading> reader, boolean anew, Told told) {
        this.library = library;
        this.reader = reader;
        this.told = told;
        nextLook = anew ? FIRST_LOOK : Integer.MAX_VALUE;
        toldAt = System.nanoTime() - BETWEEN_TIDINGS;
    }

    void cancel() {
        cancelled = true;
    }

    /// Stops reading, so that the index can be brought up to date; indexing goes on.
    void giveWay() {
        gaveWay = true;
    }

    @Override
    public void run() {
        attempt(() -> told.ended(library.update(this::indexed)));
    }

    /// For where there is no room on the disk.
    ///
    /// @param most the size of the files up to which their index is small enough, in bytes
    void inMemory(long most) {
        attempt(() -> {
            if (library.size() > most) {
                told.givenUp();
            } else {
                told.ended(library.inMemory(this::indexed));
            }
        });
    }

    /// Once the index is up to date.
    void read() {
        toldAt = System.nanoTime() - BETWEEN_TIDINGS;
        attempt(() -> told.readingEnded(library.read(reader, new Reader()), cancelled));
    }

    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException | Error reason) { // else the run would never end
            told.failed(reason);
        }
    }

    private boolean indexed(int articles, double share, Supplier<ArticleIndex> soFar) {
        tell(new Progress.IndexingLibrary(articles, share));
        if (articles >= nextLook && !cancelled) {
            nextLook = 2 * articles;
            told.soFar(soFar.get());
        }
        return !cancelled;
    }

    private void tell(Progress now) {
        if (System.nanoTime() - toldAt > BETWEEN_TIDINGS) {
            toldAt = System.nanoTime();
            told.progress(now);
        }
    }

    private final class Reader implements Library.ReadingTold {

        @Override
        public boolean read(int articles, int all) {
            tell(new Progress.ReadingLibrary(articles, all));
            return !cancelled && !gaveWay;
        }

        @Override
        public void kept() {
            told.kept();
        }
    }
}
