package org.isnad.view.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.isnad.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CommandsTest {

    private TextField field;
    private Button button;
    private final List<Command> called = new ArrayList<>();
    private final SimpleBooleanProperty hasBack = new SimpleBooleanProperty(true);
    private final Commands commands = new Commands();
    private Messages messages = Messages.arabic();

    @Start
    void show(Stage stage) {
        field = new TextField();
        button = new Button();
        for (var command : Command.values()) {
            commands.on(command, () -> called.add(command));
        }
        commands.on(Command.BACK, () -> called.add(Command.BACK), hasBack);
        commands.on(Command.SEARCH, field::requestFocus);
        stage.setScene(new Scene(new VBox(button, field)));
        commands.install(stage.getScene(), () -> messages);
        stage.show();
        button.requestFocus();
    }

    @Test
    void callsWhatTheKeysStandFor(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.O)
                .push(KeyCode.F3)
                .push(KeyCode.SHIFT, KeyCode.F3)
                .push(KeyCode.F6);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS).push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(called)
                .containsExactly(
                        Command.OPEN,
                        Command.NEXT_HIT,
                        Command.PREVIOUS_HIT,
                        Command.NEXT_PANE,
                        Command.LARGER,
                        Command.SMALLER);
    }

    @Test
    void goesBackByTheArrowThatPointsBackInTheLanguage(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        messages = Messages.in(Locale.ENGLISH);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(called).containsExactly(Command.BACK, Command.FORWARD);
    }

    @Test
    void doesNothingWhileItCannotBeDone(FxRobot robot) {
        hasBack.set(false);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(called).isEmpty();
        assertThat(commands.disabled(Command.BACK).get()).isTrue();
    }

    @Test
    void slashSearchesAndIsNotTypedIntoTheFieldThatItOpens(FxRobot robot) {
        robot.type(KeyCode.SLASH);
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getText()).isEmpty();
        robot.type(KeyCode.SLASH);
        assertThat(field.getText()).isEqualTo("/");
    }
}
