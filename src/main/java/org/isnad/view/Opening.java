package org.isnad.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.article.Article;
import org.isnad.article.ArticleFolder;
import org.isnad.article.FileStamp;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Library;
import org.isnad.reading.Reading;

/// Makes readings of files, away from the screen, and tells each step there; a file that is known and has not changed
/// is not read again.
final class Opening implements Runnable {

    /// Told on the screen's thread, in this order, and nothing after the opening was cancelled.
    interface Steps {

        void progress(Progress progress);

        /// The files are too many to be read together: nothing else comes.
        void isLibrary(Library library, Optional<ArticleIndex> committed);

        /// The article to show as soon as it is decoded; then all files, some of them read before.
        void decoded(List<Known> files);

        /// All files, the articles among them read.
        void read(List<Known> files);

        void failed(RuntimeException reason);
    }

    /// What is to be opened.
    ///
    /// @param without files that are left out
    /// @param known files that need not be read again if they are as they were
    /// @param first which file is to be shown; where it names none, the first that is an article
    /// @param cache where the indexes of libraries are
    record Wanted(List<Path> paths, Set<Path> without, Map<Path, Known> known, Arrivals.Preferred first, Path cache) {
        Wanted {
            paths = List.copyOf(paths);
            without = Set.copyOf(without);
            known = Map.copyOf(known);
        }
    }

    private final Wanted wanted;
    private final Function<Article, Reading> reader;
    private final Workers workers;
    private final Steps steps;
    private volatile boolean cancelled;

    Opening(Wanted wanted, Function<Article, Reading> reader, Workers workers, Steps steps) {
        this.wanted = wanted;
        this.reader = reader;
        this.workers = workers;
        this.steps = steps;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void run() {
        attempt(() -> {
            var files = files();
            if (Library.isLibrary(files)) {
                tellLibrary();
                return;
            }
            var decoded = unchanged();
            boolean told = !decoded.isEmpty()
                    || wanted
                            .first()
                            .among(files::contains)
                            .or(() -> files.stream().findFirst())
                            .stream()
                            .map(file -> decoded.computeIfAbsent(file, Known::decode))
                            .anyMatch(this::tellFirst);
            workers.later().execute(() -> attempt(() -> read(decode(files, decoded, told))));
        });
    }

    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException reason) {
            tell(() -> steps.failed(reason));
        }
    }

    private void tellLibrary() {
        var library = new Library(wanted.paths(), wanted.cache());
        var committed = library.committed();
        workers.screen().execute(() -> {
            if (cancelled) {
                committed.ifPresent(ArticleIndex::close);
            } else {
                steps.isLibrary(library, committed);
            }
        });
    }

    private Map<Path, Known> unchanged() {
        var unchanged = new HashMap<>(wanted.known());
        unchanged
                .entrySet()
                .removeIf(entry ->
                        !FileStamp.of(entry.getKey()).equals(entry.getValue().stamp()));
        return unchanged;
    }

    /// @param decoded what is decoded already
    /// @param before whether an article has been told of
    private List<Known> decode(List<Path> files, Map<Path, Known> decoded, boolean before) {
        boolean told = before;
        var all = new ArrayList<Known>();
        for (int i = 0; i < files.size() && !cancelled; i++) {
            int done = i;
            if (!decoded.containsKey(files.get(i))) {
                tell(() -> steps.progress(new Progress.Opening(done, files.size())));
            }
            var file = decoded.computeIfAbsent(files.get(i), Known::decode);
            told = told || tellFirst(file);
            all.add(file);
        }
        tellDecoded(all);
        return all;
    }

    /// Whether there was an article to tell of.
    private boolean tellFirst(Known file) {
        if (file.article().isPresent()) {
            tellDecoded(List.of(file));
            return true;
        }
        return false;
    }

    private void tellDecoded(List<Known> files) {
        var soFar = List.copyOf(files);
        tell(() -> steps.decoded(soFar));
    }

    private void read(List<Known> files) {
        var read = new ArrayList<Known>();
        for (int i = 0; i < files.size() && !cancelled; i++) {
            read.add(read(files.get(i), i, files.size()));
        }
        tell(() -> steps.read(List.copyOf(read)));
    }

    private Known read(Known file, int done, int total) {
        if (file.reading().isPresent() || file.article().isEmpty()) {
            return file;
        }
        tell(() -> steps.progress(new Progress.Reading(done, total)));
        return file.read(reader.apply(file.article().orElseThrow()));
    }

    private void tell(Runnable step) {
        workers.screen().execute(() -> {
            if (!cancelled) {
                step.run();
            }
        });
    }

    private List<Path> files() {
        return ArticleFolder.files(wanted.paths()).stream()
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .distinct()
                .filter(file -> !wanted.without().contains(file))
                .toList();
    }
}
