package org.isnad.app;

import java.util.Objects;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.isnad.index.Library;
import org.isnad.view.MainWindow;
import org.isnad.view.ReaderModel;
import org.isnad.view.Workers;
import org.jspecify.annotations.Nullable;

/// The reader in its window.
public final class ReaderApplication extends Application {

    /// JavaFX makes the application itself: here it finds what it is to begin with.
    private static @Nullable HeadStart prepared;

    private final HeadStart head = Objects.requireNonNull(prepared);

    /// JavaFX makes it.
    public ReaderApplication() {}

    /// Returns when the window is closed.
    static void launch(HeadStart head) {
        prepared = head;
        Application.launch(ReaderApplication.class);
    }

    @Override
    public void start(Stage stage) {
        StartLog.phase("toolkit");
        var background = Executors.newVirtualThreadPerTaskExecutor();
        var firstFrame = new FirstFrame(background);
        var model = new ReaderModel(new Workers(background, firstFrame, Platform::runLater), head.cache());
        StartLog.follow(model);
        var toOpen = head.toOpen();
        var main = new MainWindow(stage, model, head.remembered(), toOpen);
        if (Rehearsal.wanted()) {
            Rehearsal.play(main.scene(), model);
        }
        StartLog.phase("window made");
        firstFrame.awaitOn(main.scene(), model);
        if (toOpen.isEmpty()) {
            main.show();
        } else {
            FirstFrame.whenThereIsAnArticle(model, FirstFrame.SHORT_PATIENCE, main::show);
            main.dress();
        }
        firstFrame.execute(() -> Library.removeOld(head.cache()));
        firstFrame.execute(() -> Platform.runLater(main::complete));
        firstFrame.execute(() -> head.claimed()
                .ifPresent(window -> window.listen(paths -> Platform.runLater(() -> main.comeForward(paths)))));
    }

    @Override
    public void stop() {
        head.claimed().ifPresent(OpenWindow::close);
        head.remembered().close();
    }
}
