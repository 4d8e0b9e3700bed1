package org.isnad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.isnad.view.ReaderModel;

/// Holds work back until the first article has been painted, and then passes it on.
final class FirstFrame implements Executor {

    /// As long as an article may take; then perhaps there is none.
    private static final Duration PATIENCE = Duration.millis(800);

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
                    Platform.runLater(FirstFrame.this::release); // what was laid out is on its way to the screen
                }
            }
        });
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> release());
        patience.play();
    }
}
