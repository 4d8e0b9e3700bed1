package org.isnad.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.isnad.view.Progress;
import org.isnad.view.ReaderModel;
import org.isnad.view.keys.Chord;
import org.isnad.view.keys.Command;

/// A first run without a user, which goes through all that one does every day and ends: the build trains the start by
/// it.
///
/// Asked for by `-Disnad.rehearse=true`.
final class Rehearsal {

    private static final Duration PAUSE = Duration.millis(700);
    private static final String SEARCHED = "اتفاق";

    /// By key, as a user does it.
    private static final List<Command> PART = List.of(
            Command.QUOTES,
            Command.NEXT_FINDING,
            Command.NEXT_FINDING,
            Command.OUTCOMES,
            Command.PARTICIPANTS,
            Command.BACK,
            Command.NEXT_ARTICLE,
            Command.NEXT_HIT,
            Command.DISMISS,
            Command.HELP,
            Command.DISMISS,
            Command.SETTINGS,
            Command.DISMISS,
            Command.LARGER,
            Command.NORMAL_SIZE,
            Command.QUIT);

    private final Scene scene;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    private Rehearsal(Scene scene) {
        this.scene = scene;
        steps.add(() -> press(Command.SEARCH));
        steps.add(() -> type(SEARCHED));
        PART.forEach(command -> steps.add(() -> press(command)));
    }

    static boolean wanted() {
        return Boolean.getBoolean("isnad.rehearse");
    }

    /// Begins once everything is read and indexed.
    static void play(Scene scene, ReaderModel model) {
        var rehearsal = new Rehearsal(scene);
        model.progress().addListener((_, before, now) -> {
            if (before instanceof Progress.Indexing && now instanceof Progress.Idle) {
                rehearsal.next();
            }
        });
    }

    private void next() {
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> {
            var step = steps.poll();
            if (step != null) {
                step.run();
                next();
            }
        });
        pause.play();
    }

    private void press(Command command) {
        if (command.chords(true).getFirst() instanceof Chord.Stroke(var code, var ctrl, var alt, var shift)) {
            fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, alt, false));
        }
    }

    private void type(String text) {
        Stream.of(text.split(""))
                .map(letter ->
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false))
                .forEach(this::fire);
    }

    private void fire(KeyEvent event) {
        var focus = scene.getFocusOwner();
        Event.fireEvent(focus == null ? scene : focus, event);
    }
}
