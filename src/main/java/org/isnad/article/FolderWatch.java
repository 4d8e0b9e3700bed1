package org.isnad.article;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells when files, or the files of folders, may have changed: a moment after the last of several changes.
///
/// A program that writes a file makes several changes, and so does one that unpacks a thousand. Where the system lets
/// nobody watch, nothing is told.
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /// Without a change, after which a file counts as written.
    private static final Duration QUIET = Duration.ofMillis(500);
    /// Of changes without a pause, after which one is told of them all the same.
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final List<Path> paths;
    private final Runnable changed;
    private final WatchService service;

    private FolderWatch(List<Path> paths, Runnable changed, WatchService service) {
        this.paths = paths;
        this.changed = changed;
        this.service = service;
    }

    /// Watches `paths` on a thread of its own until it is closed, and tells `changed` there.
    public static FolderWatch of(List<Path> paths, Runnable changed) throws IOException {
        var absolute =
                paths.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
        var watch = new FolderWatch(absolute, changed, FileSystems.getDefault().newWatchService());
        Thread.ofPlatform().daemon().name("folder watch").start(watch::run);
        return watch;
    }

    private void run() {
        try {
            registerAll();
            while (true) {
                if (waitForChange()) {
                    waitForQuiet();
                    registerAll();
                    changed.run();
                }
            }
        } catch (ClosedWatchServiceException e) {
            LOG.debug("no longer watching {}", paths);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean waitForChange() throws InterruptedException {
        return isOfPaths(service.take());
    }

    private void waitForQuiet() throws InterruptedException {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < until) {
            var key = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
            if (key == null) {
                return;
            }
            key.pollEvents();
            key.reset();
        }
    }

    private boolean isOfPaths(WatchKey key) {
        boolean any = key.pollEvents().stream().anyMatch(event -> isOfPaths(key, event));
        key.reset();
        return any;
    }

    private boolean isOfPaths(WatchKey key, WatchEvent<?> event) {
        return !(event.context() instanceof Path name && key.watchable() instanceof Path folder)
                || (!name.toString().startsWith(".") && paths.stream().anyMatch(folder.resolve(name)::startsWith));
    }

    /// The folders with their subfolders, and what they and the files stand in: they may go and come back.
    private void registerAll() {
        for (var path : paths) {
            var parent = path.getParent();
            if (parent != null) {
                register(parent);
            }
            registerTree(path);
        }
    }

    private void registerTree(Path root) {
        try {
            Files.walkFileTree(
                    root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                            boolean hidden = !folder.equals(root)
                                    && folder.getFileName().toString().startsWith(".");
                            if (!hidden) {
                                register(folder);
                            }
                            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException reason) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            LOG.info("{} is not watched: {}", root, e.toString());
        }
    }

    /// A second time for the same folder changes nothing; for another folder in its place it is needed.
    private void register(Path folder) {
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (IOException e) {
            LOG.info("{} is not watched: {}", folder, e.toString());
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            LOG.debug("closing", e);
        }
    }
}
