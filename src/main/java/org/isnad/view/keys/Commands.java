package org.isnad.view.keys;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.isnad.messages.Messages;
import org.isnad.view.keys.Command.Reach;

/// What each command does in one window, and the keys that call it.
public final class Commands {

    private record Action(Runnable run, ObservableBooleanValue enabled) {}

    private static final ObservableBooleanValue ALWAYS = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    private final Map<Command, Action> actions = new EnumMap<>(Command.class);
    private boolean handled;

    public Commands on(Command command, Runnable run) {
        return on(command, run, ALWAYS);
    }

    /// Says what `command` does.
    ///
    /// @param enabled whether it can be done now; its button is grey meanwhile, its keys do nothing
    public Commands on(Command command, Runnable run, ObservableBooleanValue enabled) {
        actions.put(command, new Action(run, enabled));
        return this;
    }

    /// For the button of `command`; so far as nothing is said of it, it can be done.
    public ObservableBooleanValue disabled(Command command) {
        return Bindings.not(
                Optional.ofNullable(actions.get(command)).map(Action::enabled).orElse(ALWAYS));
    }

    /// Does it, if it can be done now.
    public void run(Command command) {
        Optional.ofNullable(actions.get(command))
                .filter(action -> action.enabled().get())
                .ifPresent(action -> action.run().run());
    }

    /// Makes the keys work in all of `scene`.
    public void install(Scene scene, Supplier<Messages> messages) {
        new ArabicLayout().install(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            handled = false;
            called(pressed, messages.get(), Reach.WINDOW, scene.getFocusOwner() instanceof TextInputControl)
                    .ifPresent(command -> {
                        handled = true;
                        pressed.consume();
                        run(command);
                    });
        });
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                left -> called(left, messages.get(), Reach.PANE, false).ifPresent(this::run));
        // The character of a key that called a command must not be typed into the field that the command opened.
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (handled) {
                typed.consume();
            }
        });
    }

    private Optional<Command> called(KeyEvent pressed, Messages messages, Reach reach, boolean inField) {
        return Stream.of(Command.values())
                .filter(command -> command.reach() == reach && actions.containsKey(command))
                .filter(command -> command.chords(messages.rightToLeft()).stream()
                        .anyMatch(chord -> chord.matches(pressed) && !(inField && chord instanceof Chord.Typed)))
                .findFirst();
    }
}
