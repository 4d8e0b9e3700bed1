package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;

/// Opens the window, and is the only class of the command line that names JavaFX: the other commands never load it.
final class ReaderWindow {

    private ReaderWindow() {}

    /// Returns when the window is closed.
    static int open(List<Path> paths) {
        StartLog.configure();
        StartLog.phase("program");
        Application.launch(
                ReaderApplication.class, paths.stream().map(Path::toString).toArray(String[]::new));
        return ExitCode.DONE;
    }
}
