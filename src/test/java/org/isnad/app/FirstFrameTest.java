package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.isnad.article.Seeds;
import org.isnad.settings.Folders;
import org.isnad.settings.Remembered;
import org.isnad.view.MainWindow;
import org.isnad.view.ReaderModel;
import org.isnad.view.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FirstFrameTest {

    @TempDir
    private Path home;

    private final List<String> happened = new CopyOnWriteArrayList<>();
    private final FxRobot robot = new FxRobot();
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void close() {
        robot.interact(() -> stage.hide());
    }

    private void begin(Path toOpen, Duration longest) {
        robot.interact(() -> {
            var background = Executors.newVirtualThreadPerTaskExecutor();
            var firstFrame = new FirstFrame(background);
            var folders = Folders.in(home);
            var model = new ReaderModel(new Workers(background, firstFrame, Platform::runLater), folders.cache());
            var window = new MainWindow(stage, model, Remembered.in(folders), List.of(toOpen));
            firstFrame.execute(() -> happened.add("what could wait"));
            firstFrame.awaitOn(window.scene(), model);
            FirstFrame.whenThereIsAnArticle(model, longest, () -> {
                happened.add(model.article().get().isPresent() ? "shown with its article" : "shown empty");
                window.show();
            });
        });
    }

    private void await(String... wanted) throws Exception {
        waitFor(30, TimeUnit.SECONDS, () -> happened.size() == wanted.length);
        assertThat(happened).containsExactly(wanted);
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void theWindowIsShownWithItsArticleInItAndThenWhatCouldWaitIsDone() throws Exception {
        begin(Seeds.FOLDER, Duration.minutes(1));

        await("shown with its article", "what could wait");
    }

    @Test
    void withoutAnArticleTheWindowIsShownAllTheSame() throws Exception {
        begin(home.resolve("غائب.txt"), Duration.millis(10));

        await("shown empty", "what could wait");
    }
}
