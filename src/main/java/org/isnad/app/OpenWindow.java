package org.isnad.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One window a user: the program that holds the lock listens on a socket, and a later start hands its paths to it.
///
/// Both lie in a folder that only the user may enter. Where there can be no lock or socket, each start has its own
/// window.
final class OpenWindow implements AutoCloseable {

    /// How long a later start waits for a window that is still opening, or hangs.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final String BETWEEN_PATHS = "\0";
    private static final byte TAKEN = 1;

    private final FileChannel lock;
    private final FutureTask<ServerSocketChannel> socket;

    private OpenWindow(FileChannel lock, FutureTask<ServerSocketChannel> socket) {
        this.lock = lock;
        this.socket = socket;
    }

    /// Becomes the user's one window; empty where another program is that, or where there can be none.
    static Optional<OpenWindow> claim(Path folder) {
        try {
            makePrivate(folder);
            var lock = FileChannel.open(
                    folder.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                lock.close();
                return Optional.empty();
            }
            // Java loads much for a socket: it is bound where somebody listens.
            return Optional.of(new OpenWindow(lock, new FutureTask<>(() -> bind(folder))));
        } catch (IOException | UnsupportedOperationException e) {
            log().warn("no single window: {}", e.toString());
            return Optional.empty();
        }
    }

    /// Tells `listener`, on a thread of its own, what later starts want opened.
    void listen(Consumer<List<Path>> listener) {
        Thread.ofPlatform().name("later starts").daemon().start(() -> {
            try {
                socket.run();
                var open = socket.get();
                while (open.isOpen()) {
                    take(open, listener);
                }
            } catch (ExecutionException e) {
                log().warn("no single window: {}", String.valueOf(e.getCause()));
                release(); // or later starts would wait for this one
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static ServerSocketChannel bind(Path folder) throws IOException {
        Files.deleteIfExists(address(folder).getPath()); // left by a program that was killed
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address(folder));
    }

    private static void take(ServerSocketChannel socket, Consumer<List<Path>> listener) {
        try (var later = socket.accept()) {
            var paths = new String(Channels.newInputStream(later).readAllBytes(), StandardCharsets.UTF_8);
            listener.accept(Stream.of(paths.split(BETWEEN_PATHS))
                    .filter(path -> !path.isEmpty())
                    .map(Path::of)
                    .toList());
            later.write(ByteBuffer.wrap(new byte[] {TAKEN}));
        } catch (IOException e) {
            log().debug("a later start left", e);
        }
    }

    /// Hands `paths` to the window that is open; whether it took them.
    static boolean handOver(Path folder, List<Path> paths) {
        if (!Files.exists(folder.resolve("window.lock"))) {
            return false;
        }
        var asking = new FutureTask<>(() -> askUntilTaken(folder, paths));
        Thread.ofPlatform().daemon().start(asking);
        try {
            return asking.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log().debug("no window took {}", paths, e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean askUntilTaken(Path folder, List<Path> paths) throws InterruptedException {
        while (true) {
            try (var window = SocketChannel.open(address(folder))) {
                var text = paths.stream()
                        .map(path -> path.toAbsolutePath().normalize().toString())
                        .collect(Collectors.joining(BETWEEN_PATHS));
                window.write(StandardCharsets.UTF_8.encode(text));
                window.shutdownOutput();
                return window.read(ByteBuffer.allocate(1)) == 1;
            } catch (IOException e) {
                Thread.sleep(PAUSE); // it has the lock, but does not listen yet
            }
        }
    }

    private static UnixDomainSocketAddress address(Path folder) {
        return UnixDomainSocketAddress.of(folder.resolve("window.sock"));
    }

    private static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// The first logger takes long to be found, and is mostly not needed before the window is there.
    private static Logger log() {
        return LoggerFactory.getLogger(OpenWindow.class);
    }

    private void release() {
        try {
            lock.close();
        } catch (IOException e) {
            log().debug("leaving", e);
        }
    }

    @Override
    public void close() {
        socket.run(); // where nobody listened yet
        try (lock;
                var open = socket.get()) {
            Files.deleteIfExists(((UnixDomainSocketAddress) open.getLocalAddress()).getPath());
        } catch (IOException | ExecutionException e) {
            log().debug("leaving", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
