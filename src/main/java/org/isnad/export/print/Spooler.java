package org.isnad.export.print;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What prints for us.
public interface Spooler {

    /// The system's printers, the first one its default; asks the system, so not for the screen's thread.
    Printers printers();

    /// Hands a PDF over, and says what came of it; not for the screen's thread.
    Sent send(Job job);

    /// CUPS on Linux and macOS; on Windows the Java platform's own printing.
    static Spooler ofSystem() {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return new PlatformPrinting();
        }
        var path = System.getenv().getOrDefault("PATH", "/usr/bin");
        return new Cups(Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList());
    }

    /// What is to be printed.
    ///
    /// @param printer its name; empty for the system's default
    /// @param pages as `1-3,5`; empty for all
    /// @param media the paper, as CUPS calls it
    record Job(Path pdf, String title, String printer, int copies, String pages, String media, boolean grey) {}

    /// Which printers there are.
    sealed interface Printers {

        record Found(List<String> names) implements Printers {
            public Found {
                names = List.copyOf(names);
            }
        }

        record None(Reason reason) implements Printers {}
    }

    /// What came of a job.
    sealed interface Sent {

        record Done(String printer) implements Sent {}

        /// Nothing came out.
        ///
        /// @param detail what the system said, if it said something
        record Not(Reason reason, String detail) implements Sent {}
    }

    /// Why there is nothing on paper.
    enum Reason {
        /// The system has no command to print with.
        NO_COMMAND,
        /// The printing service does not run.
        NO_SPOOLER,
        NO_PRINTER,
        /// The printer is stopped, or takes no jobs.
        STOPPED,
        REFUSED
    }
}
