package org.isnad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.isnad.article.Article;
import org.isnad.view.ReaderModel;

/// Holds work back until the first article has been painted, and then passes it on.
final class FirstFrame implements Executor {

    /// As long as an article may take; then perhaps there is none.
    private static final Duration PATIENCE = Duration.millis(800);

    /// As long as the window itself waits for its first article.
    static final Duration SHORT_PATIENCE = Duration.millis(200);

    /// As long as it takes to paint what was laid out; other work would take the processor from it.
    private static final Duration PAINTING = Duration.millis(50);

    private final Executor background;
    private final List<Runnable> held = new ArrayList<>();
    private boolean shown;

    FirstFrame(Executor background) {
        this.background = background;
    }

    @Override
    public synchronized void execute(Runnable task) {
        if (shown) {
            background.execute(task);
        } else {
            held.add(task);
        }
    }

    private synchronized void release() {
        shown = true;
        held.forEach(background::execute);
        held.clear();
    }

    /// Waits for the window's first layout with an article in it. For the FX thread.
    void awaitOn(Scene scene, ReaderModel model) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (model.article().get().isPresent()) {
                    scene.removePostLayoutPulseListener(this);
                    StartLog.phase("first article's text");
                    Platform.runLater(() -> after(PAINTING, FirstFrame.this::release));
                }
            }
        });
        after(PATIENCE, this::release);
    }

    private static void after(Duration pause, Runnable task) {
        var timer = new PauseTransition(pause);
        timer.setOnFinished(_ -> task.run());
        timer.play();
    }

    /// Runs `show` once, as soon as an article is there: shown with its text in it, a window is laid out and painted
    /// once; or where none comes, after `longest`. For the FX thread.
    static void whenThereIsAnArticle(ReaderModel model, Duration longest, Runnable show) {
        var patience = new PauseTransition(longest);
        var arrival = new ChangeListener<Optional<Article>>() {
            @Override
            public void changed(
                    ObservableValue<? extends Optional<Article>> article,
                    Optional<Article> before,
                    Optional<Article> now) {
                StartLog.phase("article decoded");
                patience.stop();
                article.removeListener(this);
                show.run();
            }
        };
        model.article().addListener(arrival);
        patience.setOnFinished(_ -> {
            model.article().removeListener(arrival);
            show.run();
        });
        patience.play();
    }
}
