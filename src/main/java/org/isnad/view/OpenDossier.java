package org.isnad.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.article.FileStamp;
import org.isnad.article.Import;
import org.isnad.dossier.Dossier;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Library;
import org.isnad.index.Listing;
import org.isnad.marking.Findings;
import org.isnad.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Some articles, all read and held in memory.
final class OpenDossier implements Opened {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDossier.class);

    private final Workers workers;
    private final Skill skill;
    private final Path cache;
    private final Stock stock;
    private final Search search;
    private final Arrivals arrivals;
    private final Set<Path> closed = new HashSet<>();
    private final Set<Path> gone = new HashSet<>();
    private final AtomicInteger indexings = new AtomicInteger();
    private List<Path> paths = List.of();
    /// Readings as the reader made them; joined, a participant may go by another id.
    private Map<Path, Known> known = Map.of();

    private Optional<Opening> opening = Optional.empty();

    /// @param cache where the index of a library is, should this prove to be one
    OpenDossier(Workers workers, Skill skill, Path cache, Stock stock, Search search, Arrivals arrivals) {
        this.workers = workers;
        this.skill = skill;
        this.cache = cache;
        this.stock = stock;
        this.search = search;
        this.arrivals = arrivals;
    }

    /// Opens files and the files in folders beside those that are open.
    void open(List<Path> more, Arrivals.Preferred first) {
        closed.removeIf(file -> more.stream().anyMatch(file::startsWith));
        paths = Stream.concat(paths.stream(), more.stream())
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .distinct()
                .toList();
        begin(first);
    }

    private void begin(Arrivals.Preferred first) {
        opening.ifPresent(Opening::cancel);
        var next = new Opening(
                new Opening.Wanted(paths, closed, known, first, cache), skill.reader(), workers, new Steps(first));
        opening = Optional.of(next);
        workers.background().execute(next);
    }

    @Override
    public List<Path> paths() {
        return paths;
    }

    @Override
    public Optional<Article> article(Path file) {
        return articles().filter(one -> one.file().equals(file)).findFirst();
    }

    @Override
    public boolean holds(History.Visit visit) {
        return articles().anyMatch(visit.article()::equals)
                && Findings.holds(stock.dossier().get(), visit.selection());
    }

    @Override
    public void shown(Article article) {}

    @Override
    public void close(Path away) {
        closed.add(away);
        take(List.copyOf(known.values()));
    }

    @Override
    public void refresh() {
        begin(Arrivals.Preferred.none());
    }

    @Override
    public void interrupt() {}

    @Override
    public void stop() {
        opening.ifPresent(Opening::cancel);
        stock.setUnread(false);
        indexings.incrementAndGet();
    }

    private Stream<Article> articles() {
        return stock.dossier().get().readings().stream().map(Reading::article);
    }

    private void publish(Dossier next) {
        stock.setListing(
                Listing.of(next.readings().stream().map(Reading::article).toList()));
        arrivals.dossier(next);
    }

    private void take(List<Known> files) {
        var kept = new LinkedHashMap<Path, Known>();
        files.stream().filter(file -> !closed.contains(file.file())).forEach(file -> kept.put(file.file(), file));
        known = kept;
        stock.setUnread(false);
        var readings =
                kept.values().stream().flatMap(file -> file.reading().stream()).toList();
        publish(skill.joiner().apply(readings));
        index(readings.stream().map(Reading::article).toList());
    }

    private void index(List<Article> articles) {
        int mine = indexings.incrementAndGet();
        int ticket = search.ticket();
        stock.setProgress(new Progress.Indexing(articles.size()));
        workers.background().execute(() -> {
            search.use(ticket, ArticleIndex.of(articles));
            workers.screen().execute(() -> {
                if (mine == indexings.get()) {
                    stock.setProgress(new Progress.Idle());
                }
            });
        });
    }

    private final class Steps implements Opening.Steps {

        private final Arrivals.Preferred first;

        Steps(Arrivals.Preferred first) {
            this.first = first;
        }

        @Override
        public void progress(Progress now) {
            stock.setProgress(now);
        }

        @Override
        public void isLibrary(Library library, Optional<ArticleIndex> committed) {
            arrivals.isLibrary(paths, library, committed, first);
        }

        @Override
        public void decoded(List<Known> files) {
            if (!isNews(files)) {
                return;
            }
            var articles = withTheOneRead(files).stream()
                    .filter(file -> !closed.contains(file.file()))
                    .flatMap(file -> file.article().stream())
                    .toList();
            stock.setUnread(true);
            stock.setRefused(
                    files.stream().flatMap(file -> file.refused().stream()).toList());
            publish(new Dossier(
                    articles.stream()
                            .map(one -> stock.reading(one).orElseGet(() -> Skill.unread(one)))
                            .toList(),
                    stock.dossier().get().figures()));
            if (arrivals.shown().isEmpty()) {
                articles.stream().findFirst().ifPresent(arrivals::show);
            }
        }

        @Override
        public void read(List<Known> files) {
            if (isNews(files)) {
                take(withTheOneRead(files));
            }
        }

        private boolean isNews(List<Known> files) {
            return known.isEmpty() || !stamps(files).equals(stamps(List.copyOf(known.values())));
        }

        private Map<Path, FileStamp> stamps(List<Known> files) {
            return files.stream()
                    .filter(file -> !closed.contains(file.file()))
                    .collect(Collectors.toMap(Known::file, Known::stamp));
        }

        @Override
        public void failed(RuntimeException reason) {
            LOG.error("Opening failed", reason);
            stock.setUnread(false);
            stock.setProgress(new Progress.Idle());
            stock.tell(new News.Failed());
        }

        /// The text that somebody is reading stays when its file goes or is no article any more.
        private List<Known> withTheOneRead(List<Known> files) {
            var before = arrivals.shown().map(Article::file).map(known::get);
            gone.removeIf(file -> files.stream()
                    .anyMatch(now -> now.file().equals(file) && now.article().isPresent()));
            if (before.isEmpty()
                    || files.stream()
                            .anyMatch(now -> isArticle(now, before.get().file()))) {
                return files;
            }
            tellIfGone(files, before.get().file());
            var all = new ArrayList<>(files);
            all.removeIf(now -> now.file().equals(before.get().file()));
            int at = List.copyOf(known.keySet()).indexOf(before.get().file());
            all.add(Math.min(Math.max(at, 0), all.size()), before.get());
            return all;
        }

        private static boolean isArticle(Known one, Path file) {
            return one.file().equals(file) && one.article().isPresent();
        }

        private void tellIfGone(List<Known> files, Path file) {
            boolean missing = files.stream()
                    .noneMatch(now -> now.file().equals(file)
                            && now.refused()
                                    .filter(no -> no.reason() != Import.Reason.MISSING)
                                    .isPresent());
            if (missing && gone.add(file)) {
                stock.tell(new News.FileGone(file));
            }
        }
    }
}
