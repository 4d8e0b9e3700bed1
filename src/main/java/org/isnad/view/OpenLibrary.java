package org.isnad.view;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Library;
import org.isnad.index.Library.Read;
import org.isnad.index.Library.Update;
import org.isnad.index.Listing;
import org.isnad.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Any number of articles, known by their index; the one in the page is read at once, the others in the background, and
/// of those only what can be searched for is kept.
final class OpenLibrary implements Opened {

    private static final Logger LOG = LoggerFactory.getLogger(OpenLibrary.class);
    private static final int RETRY_SECONDS = 2;
    private static final int WARM_UP_SECONDS = 2;
    /// Of files, where there can be no index on disk: what makes an index of a few hundred megabytes.
    private static final long MOST_BYTES_IN_MEMORY = 200_000_000;

    private final List<Path> paths;
    private final Library library;
    private final Workers workers;
    private final Skill skill;
    private final Stock stock;
    private final Search search;
    private final Arrivals arrivals;
    private final Arrivals.Preferred first;
    private final LastRead readings = new LastRead();
    private Optional<IndexRun> run = Optional.empty();
    private Optional<Path> gone = Optional.empty();
    private long version = ArticleIndex.NO_VERSION;
    private boolean changedMeanwhile;
    private boolean stopped;

    /// @param first which article is to be shown
    OpenLibrary(
            List<Path> paths,
            Library library,
            Arrivals.Preferred first,
            Workers workers,
            Skill skill,
            Stock stock,
            Search search,
            Arrivals arrivals) {
        this.paths = paths;
        this.library = library;
        this.first = first;
        this.workers = workers;
        this.skill = skill;
        this.stock = stock;
        this.search = search;
        this.arrivals = arrivals;
    }

    /// Shows what was indexed before, and brings the index up to date.
    void open(Optional<ArticleIndex> committed) {
        committed.ifPresent(index -> take(index, index.listing()));
        refresh();
    }

    @Override
    public List<Path> paths() {
        return paths;
    }

    @Override
    public Optional<Article> article(Path file) {
        return stock.listing().get().article(file);
    }

    @Override
    public boolean holds(History.Visit visit) {
        return stock.listing().get().rowOf(visit.article().file()) >= 0;
    }

    @Override
    public void shown(Article article) {
        if (stock.reading(article).isEmpty()) {
            readings.of(article).ifPresentOrElse(this::publish, () -> read(article));
        }
    }

    private void publish(Reading reading) {
        stock.setUnread(false);
        arrivals.dossier(skill.joiner().apply(List.of(reading)));
    }

    private void read(Article article) {
        stock.setUnread(true);
        arrivals.dossier(new Dossier(List.of(Skill.unread(article)), List.of()));
        workers.later().execute(() -> {
            var reading = skill.reader().apply(article);
            workers.screen().execute(() -> {
                readings.keep(reading);
                if (!stopped && arrivals.shown().filter(article::equals).isPresent()) {
                    publish(reading);
                }
            });
        });
    }

    /// A library is its files: none is taken out.
    @Override
    public void close(Path away) {}

    @Override
    public void refresh() {
        if (run.isPresent()) {
            changedMeanwhile = true;
            run.orElseThrow().giveWay();
        } else {
            begin();
        }
    }

    private void begin() {
        changedMeanwhile = false;
        var next = new IndexRun(library, skill.reader(), version == ArticleIndex.NO_VERSION, new Telling());
        run = Optional.of(next);
        workers.background().execute(next);
    }

    @Override
    public void interrupt() {
        run.ifPresent(IndexRun::cancel);
    }

    @Override
    public void stop() {
        stopped = true;
        stock.setUnread(false);
        interrupt();
    }

    /// Shows and searches what an index holds.
    private void take(ArticleIndex index, Listing listing) {
        version = index.version();
        stock.setListing(listing);
        int ticket = search.ticket();
        workers.background().execute(() -> search.use(ticket, index));
        warmUpLater(ticket);
        if (arrivals.shown().isEmpty()) {
            showFirst(listing);
        }
    }

    /// Not before the article in the page is read.
    private void warmUpLater(int ticket) {
        CompletableFuture.delayedExecutor(WARM_UP_SECONDS, TimeUnit.SECONDS, workers.later())
                .execute(() -> search.warmUp(ticket));
    }

    private void showFirst(Listing listing) {
        first.among(file -> listing.rowOf(file) >= 0)
                .or(() -> listing.stream().findFirst().map(one -> one.file()))
                .flatMap(listing::article)
                .ifPresent(arrivals::show);
    }

    /// The article in the page is read again where its file changed; where it is gone, its text stays.
    private void follow(Article shown) {
        var now = stock.listing().get().article(shown.file());
        if (now.isEmpty() && !gone.equals(Optional.of(shown.file()))) {
            stock.tell(new News.FileGone(shown.file()));
        }
        gone = now.isEmpty() ? Optional.of(shown.file()) : Optional.empty();
        now.filter(article -> !article.equals(shown)).ifPresent(arrivals::replace);
    }

    private void end() {
        run = Optional.empty();
        stock.setProgress(new Progress.Idle());
        if (changedMeanwhile && !stopped) {
            begin();
        }
    }

    /// Hears of the indexing, away from the screen.
    private final class Telling implements IndexRun.Told {

        @Override
        public void progress(Progress now) {
            onScreen(() -> stock.setProgress(now));
        }

        @Override
        public void soFar(ArticleIndex index) {
            taken(index, true, () -> {});
        }

        @Override
        public void ended(Update update) {
            switch (update) {
                case Update.UpToDate now ->
                    taken(now.index(), now.changed(), () -> {
                        stock.setRefused(now.refused());
                        arrivals.shown().ifPresent(OpenLibrary.this::follow);
                        run.ifPresent(same -> workers.background().execute(same::read));
                    });
                case Update.Cancelled _ ->
                    onScreen(() -> {
                        stock.tell(new News.IndexingStopped());
                        end();
                    });
                case Update.Busy _ -> onScreen(this::later);
                case Update.NotWritten _ -> onScreen(this::withoutDisk);
            }
        }

        @Override
        public void kept() {
            search.renewFindings();
        }

        @Override
        public void readingEnded(Read read, boolean asked) {
            onScreen(() -> {
                switch (read) {
                    case WHOLE -> end();
                    case STOPPED -> {
                        if (asked) {
                            stock.tell(new News.ReadingStopped());
                        }
                        end();
                    }
                    case BUSY -> readLater();
                    case NOT_WRITTEN -> {
                        stock.tell(new News.IndexNotWritten());
                        end();
                    }
                }
            });
        }

        @Override
        public void givenUp() {
            onScreen(OpenLibrary.this::end);
        }

        @Override
        public void failed(Throwable reason) {
            LOG.error("Indexing failed", reason);
            onScreen(() -> {
                stock.tell(new News.Failed());
                end();
            });
        }

        private void later() {
            later(OpenLibrary.this::begin);
        }

        /// The index is as the library is, unless that changed since.
        private void readLater() {
            later(() -> {
                if (changedMeanwhile) {
                    begin();
                } else {
                    run.ifPresent(same -> workers.background().execute(same::read));
                }
            });
        }

        private void later(Runnable again) {
            stock.setProgress(new Progress.Waiting());
            CompletableFuture.delayedExecutor(RETRY_SECONDS, TimeUnit.SECONDS, workers.screen())
                    .execute(() -> {
                        if (!stopped) {
                            again.run();
                        }
                    });
        }

        /// What was indexed before goes on working; without it, a smaller library is indexed in memory.
        private void withoutDisk() {
            stock.tell(new News.IndexNotWritten());
            if (version == ArticleIndex.NO_VERSION) {
                run.ifPresent(same -> workers.background().execute(() -> same.inMemory(MOST_BYTES_IN_MEMORY)));
            } else {
                end();
            }
        }

        private void taken(ArticleIndex index, boolean changed, Runnable then) {
            var listing = index.listing();
            workers.screen().execute(() -> {
                if (stopped || (!changed && index.version() == version)) {
                    index.close();
                } else {
                    take(index, listing);
                }
                if (!stopped) {
                    then.run();
                }
            });
        }

        private void onScreen(Runnable step) {
            workers.screen().execute(() -> {
                if (!stopped) {
                    step.run();
                }
            });
        }
    }

    /// The readings of the articles shown last, so that going back is quick.
    private static final class LastRead {

        private static final int MOST = 30;

        private final Map<Path, Reading> readings = new LinkedHashMap<>();

        Optional<Reading> of(Article article) {
            return Optional.ofNullable(readings.get(article.file()))
                    .filter(reading -> reading.article().equals(article));
        }

        void keep(Reading reading) {
            readings.remove(reading.article().file());
            readings.put(reading.article().file(), reading);
            if (readings.size() > MOST) {
                readings.remove(readings.keySet().iterator().next());
            }
        }
    }
}
