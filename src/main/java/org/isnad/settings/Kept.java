package org.isnad.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A value that outlives the program, in a JSON file of its own.
///
/// It is read once; each change is written a moment later, so that many changes in a row are one write, and those of a
/// start come after what is first seen. A write that
/// fails is logged and told to the listener; the value in memory holds. Safe to use from several threads.
public final class Kept<T> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final JsonFile<T> file;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "settings");
        thread.setDaemon(true);
        return thread;
    });
    private T value;
    /// What the file holds; for the writing thread.
    private T written;

    private @Nullable ScheduledFuture<?> pending;
    private Consumer<Path> failed = _ -> {};

    private Kept(JsonFile<T> file, T value) {
        this.file = file;
        this.value = value;
        this.written = value;
    }

    /// What `path` holds, or `first` where it holds nothing readable; a broken file is set aside, not lost.
    public static <T> Kept<T> in(Path path, Class<T> type, T first) {
        var file = new JsonFile<>(path, type);
        return new Kept<>(file, file.read(first));
    }

    public static Kept<Settings> settings(Folders folders) {
        return in(folders.config().resolve("settings.json"), Settings.class, Settings.FIRST);
    }

    public static Kept<WindowState> window(Folders folders) {
        return in(folders.config().resolve("window.json"), WindowState.class, WindowState.FIRST);
    }

    public static Kept<PrintChoices> print(Folders folders) {
        return in(folders.config().resolve("print.json"), PrintChoices.class, PrintChoices.FIRST);
    }

    public static Kept<Recent> recent(Folders folders) {
        return in(folders.config().resolve("recent.json"), Recent.class, Recent.NONE);
    }

    public static Kept<ReadingPlaces> places(Folders folders) {
        return in(folders.data().resolve("places.json"), ReadingPlaces.class, ReadingPlaces.NONE);
    }

    /// Who is told, on the writing thread, the path that could not be written.
    public synchronized void whenFailed(Consumer<Path> listener) {
        failed = listener;
    }

    public synchronized T value() {
        return value;
    }

    public synchronized T change(UnaryOperator<T> change) {
        value = change.apply(value);
        later();
        return value;
    }

    private void later() {
        Optional.ofNullable(pending).ifPresent(earlier -> earlier.cancel(false));
        pending = writer.schedule(this::write, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void write() {
        T now;
        Consumer<Path> listener;
        synchronized (this) {
            now = value;
            listener = failed;
            pending = null;
        }
        if (now.equals(written)) { // asked on this thread, for the first comparison loads much
            return;
        }
        try {
            file.write(now);
            written = now;
        } catch (IOException e) {
            LOG.warn("cannot write {}", file.path(), e);
            listener.accept(file.path());
        }
    }

    /// Writes what is not yet written, and waits for it.
    @Override
    public void close() {
        boolean unwritten;
        synchronized (this) {
            unwritten = pending != null && pending.cancel(false);
        }
        if (unwritten) {
            writer.execute(this::write);
        }
        writer.close();
    }
}
