package org.isnad.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.isnad.article.Article;
import org.isnad.article.ArticleFolder;
import org.isnad.article.Import;
import org.isnad.reading.Reading;

/// Makes readings of files, away from the screen, and tells each step there.
final class Opening implements Runnable {

    /// Told on the screen's thread, in this order, and nothing after the opening was cancelled.
    interface Steps {

        void progress(Progress progress);

        /// The article to show as soon as it is decoded; then all, with what was refused.
        void decoded(List<Article> articles, List<Import.Refused> refused);

        void read(List<Reading> readings);

        void failed(RuntimeException reason);
    }

    private final List<Path> paths;
    private final Function<List<Path>, Optional<Path>> first;
    private final Function<Article, Reading> reader;
    private final Executor later;
    private final Executor screen;
    private final Steps steps;
    private volatile boolean cancelled;

    /// @param later where the others are decoded, and all read
    /// @param first which file is to be shown; where it names none, the first that is an article
    Opening(
            List<Path> paths,
            Function<List<Path>, Optional<Path>> first,
            Function<Article, Reading> reader,
            Executor later,
            Executor screen,
            Steps steps) {
        this.paths = List.copyOf(paths);
        this.first = first;
        this.reader = reader;
        this.later = later;
        this.screen = screen;
        this.steps = steps;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void run() {
        attempt(() -> {
            var files = files();
            var decoded = new HashMap<Path, Import>();
            boolean told = first.apply(files).or(() -> files.stream().findFirst()).stream()
                    .map(file -> decoded.computeIfAbsent(file, Opening::decode))
                    .anyMatch(this::tellFirst);
            later.execute(() -> attempt(() -> read(decode(files, decoded, told))));
        });
    }

    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException reason) {
            tell(() -> steps.failed(reason));
        }
    }

    /// @param decoded what is decoded already
    /// @param before whether an article has been told of
    private List<Article> decode(List<Path> files, Map<Path, Import> decoded, boolean before) {
        boolean told = before;
        var articles = new ArrayList<Article>();
        var refused = new ArrayList<Import.Refused>();
        for (int i = 0; i < files.size() && !cancelled; i++) {
            int done = i;
            tell(() -> steps.progress(new Progress.Opening(done, files.size())));
            var file = decoded.computeIfAbsent(files.get(i), Opening::decode);
            told = told || tellFirst(file);
            switch (file) {
                case Import.Imported imported -> articles.add(imported.article());
                case Import.Refused no -> refused.add(no);
            }
        }
        tellDecoded(articles, refused);
        return articles;
    }

    /// Of a corpus the first article: the others are for the search.
    private static Import decode(Path file) {
        var decoded = new ArrayList<Import>();
        ArticleFolder.read(file, (one, _) -> {
            decoded.add(one);
            return false;
        });
        return decoded.getFirst();
    }

    /// Whether there was an article to tell of.
    private boolean tellFirst(Import file) {
        if (file instanceof Import.Imported imported) {
            tellDecoded(List.of(imported.article()), List.of());
            return true;
        }
        return false;
    }

    private void tellDecoded(List<Article> articles, List<Import.Refused> refused) {
        var soFar = List.copyOf(articles);
        var not = List.copyOf(refused);
        tell(() -> steps.decoded(soFar, not));
    }

    private void read(List<Article> articles) {
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < articles.size() && !cancelled; i++) {
            int done = i;
            tell(() -> steps.progress(new Progress.Reading(done, articles.size())));
            readings.add(reader.apply(articles.get(i)));
        }
        tell(() -> steps.read(List.copyOf(readings)));
    }

    private void tell(Runnable step) {
        screen.execute(() -> {
            if (!cancelled) {
                step.run();
            }
        });
    }

    private List<Path> files() {
        return ArticleFolder.files(paths).stream()
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .distinct()
                .toList();
    }
}
