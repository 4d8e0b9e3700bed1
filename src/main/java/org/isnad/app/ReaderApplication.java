package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.isnad.settings.Folders;
import org.isnad.settings.Recent;
import org.isnad.settings.Remembered;
import org.isnad.view.MainWindow;
import org.isnad.view.ReaderModel;
import org.jspecify.annotations.Nullable;

/// The reader in its window; its parameters are the files and folders to open.
public final class ReaderApplication extends Application {

    /// What is opened where nothing was opened before.
    private static final Path FIRST_DOSSIER = Path.of("seeds");

    private final Folders folders = Folders.ofSystem();
    private @Nullable Remembered remembered;

    /// JavaFX makes it.
    public ReaderApplication() {}

    @Override
    public void start(Stage stage) {
        StartLog.phase("toolkit");
        var kept = Remembered.in(folders);
        remembered = kept;
        var model = new ReaderModel(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        StartLog.follow(model);
        var main = new MainWindow(stage, model, kept);
        main.open(toOpen(kept.recent().value()));
        main.show();
        StartLog.phase("first window");
        StartLog.followText(main.scene(), model);
    }

    @Override
    public void stop() {
        if (remembered != null) {
            remembered.close();
        }
    }

    /// What was asked for; else what was open last; else the first dossier, if it stands here.
    private List<Path> toOpen(Recent before) {
        var asked = getParameters().getRaw().stream().map(Path::of).toList();
        if (!asked.isEmpty()) {
            return asked;
        }
        return before.dossiers().stream()
                .filter(Recent.Opened::exists)
                .findFirst()
                .map(Recent.Opened::paths)
                .orElse(Files.isDirectory(FIRST_DOSSIER) ? List.of(FIRST_DOSSIER) : List.of());
    }
}
