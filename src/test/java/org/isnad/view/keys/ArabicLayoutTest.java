package org.isnad.view.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.isnad.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Key events as JavaFX reports them on Linux while an Arabic layout is active: no code, an Arabic text.
@ExtendWith(ApplicationExtension.class)
class ArabicLayoutTest {

    private TextField field;
    private Button button;
    private final List<Command> called = new ArrayList<>();

    @Start
    void show(Stage stage) {
        field = new TextField();
        button = new Button();
        var commands = new Commands();
        for (var command : Command.values()) {
            commands.on(command, () -> called.add(command));
        }
        stage.setScene(new Scene(new VBox(button, field)));
        commands.install(stage.getScene(), Messages::arabic);
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({
        "ب, SEARCH",
        "خ, OPEN",
        "ص, CLOSE_ARTICLE",
        "ض, QUIT",
        "و, SETTINGS",
        "١, PARTICIPANTS",
        "٠, NORMAL_SIZE"
    })
    void ctrlWithAnArabicLetterIsCtrlWithTheKeyThatTypesIt(String letter, Command command, FxRobot robot) {
        press(robot, button, letter, true, false);
        assertThat(called).containsExactly(command);
    }

    @Test
    void theSlashKeyAndTheQuestionMarkWorkAloneButNotWhereOneTypes(FxRobot robot) {
        press(robot, button, "ظ", false, false);
        press(robot, button, "؟", false, true);
        press(robot, field, "ظ", false, false);
        press(robot, field, "؟", false, true);
        assertThat(called).containsExactly(Command.SEARCH, Command.HELP);
    }

    @Test
    void otherArabicLettersAloneAreOnlyTyped(FxRobot robot) {
        press(robot, button, "ب", false, false);
        assertThat(called).isEmpty();
    }

    @Test
    void copiesCutsPastesAndUndoesInATextField(FxRobot robot) {
        robot.interact(() -> field.setText("قمة ألاسكا"));
        press(robot, field, "ش", true, false);
        assertThat(field.getSelectedText()).isEqualTo("قمة ألاسكا");
        press(robot, field, "ؤ", true, false);
        assertThat(clipboard(robot)).isEqualTo("قمة ألاسكا");
        press(robot, field, "ء", true, false);
        assertThat(field.getText()).isEmpty();
        press(robot, field, "ر", true, false);
        press(robot, field, "ر", true, false);
        assertThat(field.getText()).isEqualTo("قمة ألاسكاقمة ألاسكا");
        press(robot, field, "ئ", true, false);
        assertThat(field.getText()).isEqualTo("قمة ألاسكا");
    }

    private static String clipboard(FxRobot robot) {
        var text = new ArrayList<String>();
        robot.interact(() -> text.add(Clipboard.getSystemClipboard().getString()));
        return text.getFirst();
    }

    private static void press(FxRobot robot, Node node, String text, boolean ctrl, boolean shift) {
        robot.interact(() -> {
            node.requestFocus();
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(node, new KeyEvent(type, "", text, KeyCode.UNDEFINED, shift, ctrl, false, false));
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
