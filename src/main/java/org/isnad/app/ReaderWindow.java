package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import org.isnad.settings.Folders;

/// Opens the window, and is the only class of the command line that leads to JavaFX: the other commands never load it.
final class ReaderWindow {

    private ReaderWindow() {}

    /// Returns when the window is closed, or at once where a window that is open already takes `paths`.
    static int open(List<Path> paths) {
        StartLog.configure();
        StartLog.phase("program");
        var folders = Folders.ofSystem();
        var claimed = OpenWindow.claim(folders.run());
        if (claimed.isPresent() || !OpenWindow.handOver(folders.run(), paths)) {
            ReaderApplication.launch(new HeadStart(folders, paths, claimed));
        }
        return ExitCode.DONE;
    }
}
