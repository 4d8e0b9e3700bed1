package org.isnad.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import org.isnad.view.Progress;
import org.isnad.view.ReaderModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How long after the start of the process each phase of the start is over, and how much processor time all
/// threads have used by then, logged at debug level.
///
/// `-Disnad.debug=org.isnad.start` shows it on standard error; any other logger's name shows that one.
final class StartLog {

    /// The system property that names the logger to be shown at debug level.
    static final String DEBUG = "isnad.debug";

    private static final boolean WANTED = System.getProperty(DEBUG) != null;

    /// The logging system forgets a logger that nobody holds.
    private static final List<java.util.logging.Logger> KEPT = new ArrayList<>();

    private StartLog() {}

    /// Found when it is needed: to find the first logger takes long.
    private static final class Log {
        private static final Logger START = LoggerFactory.getLogger("org.isnad.start");
    }

    /// Obeys the system property.
    static void configure() {
        var name = System.getProperty(DEBUG);
        if (name != null) {
            var logger = java.util.logging.Logger.getLogger(name);
            var console = new ConsoleHandler();
            console.setLevel(Level.FINE);
            logger.setLevel(Level.FINE);
            logger.addHandler(console);
            KEPT.add(logger);
        }
    }

    static void phase(String phase) {
        if (WANTED) {
            var now = Instant.now();
            var process = ProcessHandle.current().info();
            var passed = Duration.between(process.startInstant().orElse(now), now);
            var used = process.totalCpuDuration().orElse(Duration.ZERO);
            Log.START.debug("{}: {} ms, processor {} ms", phase, passed.toMillis(), used.toMillis());
        }
    }

    /// Tells when everything is read, and when everything is indexed.
    static void follow(ReaderModel model) {
        if (WANTED) {
            model.progress().addListener((_, before, now) -> {
                if (now instanceof Progress.Indexing) {
                    phase("read");
                } else if (now instanceof Progress.Idle && before instanceof Progress.Indexing) {
                    phase("indexed");
                }
            });
        }
    }
}
