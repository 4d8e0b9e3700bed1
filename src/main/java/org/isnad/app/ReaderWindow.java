package org.isnad.app;

import java.nio.file.Path;
import java.util.List;

/// Opens the window, and is the only class of the command line that names JavaFX: the other commands never load it.
final class ReaderWindow {

    private ReaderWindow() {}

    static int open(List<Path> paths) {
        System.err.println("isnad: there is no window yet (asked to open " + paths + ")");
        return ExitCode.WRONG_USAGE;
    }
}
