package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Trains the image's AOT cache by a real run: a window that opens its articles, chooses, searches and prints.
///
/// On Linux it has a display of its own (Xvfb); elsewhere the window is seen for some seconds.
final class Rehearsal {

    private static final int LONGEST_SECONDS = 240;

    /// The environment's variable by which the launcher takes further options.
    private static final String OPTIONS =
            Platform.current() == Platform.LINUX ? "ISNAD_JAVA_OPTS" : "JAVA_TOOL_OPTIONS";

    private Rehearsal() {}

    static void train(Image image, Path work) throws IOException, InterruptedException {
        try (var display = Display.open()) {
            // The virtual machine compiles simply here, and has no use for profiles.
            var options = "-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTCacheOutput=" + image.cache()
                    + " -Disnad.rehearse=true -Disnad.home=" + work.resolve("home");
            run(image, display, Map.of(OPTIONS, options));
        }
        if (!Files.exists(image.cache())) {
            throw new IllegalStateException("the rehearsal left no " + image.cache());
        }
        proveCache(image);
    }

    /// With AOTMode=on the JVM ends in an error where it cannot use the cache.
    private static void proveCache(Image image) throws IOException, InterruptedException {
        run(image, Display.NONE, Map.of(OPTIONS, "-XX:AOTMode=on"), "--version");
    }

    private static void run(Image image, Display display, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(image.launcher().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        builder.environment().putAll(display.environment());
        var process = builder.start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after " + LONGEST_SECONDS + " s: " + command);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
    }
}
