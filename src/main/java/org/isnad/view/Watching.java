package org.isnad.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.isnad.article.FolderWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the model follow the files of what is open.
final class Watching {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

    private final ReaderModel model;
    private final Executor screen;
    private Optional<FolderWatch> watch = Optional.empty();

    /// @param screen the screen's thread
    Watching(ReaderModel model, Executor screen) {
        this.model = model;
        this.screen = screen;
        model.paths().subscribe(this::watch);
    }

    private void watch(List<Path> paths) {
        watch.ifPresent(FolderWatch::close);
        watch = Optional.empty();
        if (paths.isEmpty()) {
            return;
        }
        try {
            watch = Optional.of(FolderWatch.of(
                    paths,
                    () -> screen.execute(() -> {
                        if (model.paths().get().equals(paths)) {
                            model.refresh();
                        }
                    })));
        } catch (IOException e) {
            LOG.info("changes of {} go unnoticed: {}", paths, e.toString());
        }
    }
}
