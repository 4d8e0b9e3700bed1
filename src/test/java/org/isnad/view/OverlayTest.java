package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OverlayTest {

    private Overlay overlay;
    private Button below;
    private Button elsewhere;
    private Button first;
    private Button last;
    private VBox card;

    @Start
    void show(Stage stage) {
        overlay = new Overlay();
        below = new Button("below");
        elsewhere = new Button("elsewhere");
        first = new Button("first");
        last = new Button("last");
        card = new VBox(first, last);
        card.setMaxSize(100, 100);
        stage.setScene(new Scene(new StackPane(new VBox(elsewhere, below), overlay), 400, 300));
        stage.show();
        below.requestFocus();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> overlay.toggle(card, Pos.CENTER));
    }

    @Test
    void takesTheFocusAndGivesItBackOnEscape(FxRobot robot) {
        open(robot);
        assertThat(first.isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(overlay.isVisible()).isFalse();
        assertThat(below.isFocused()).isTrue();
    }

    @Test
    void theFocusGoesRoundInIt(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.TAB);
        assertThat(last.isFocused()).isTrue();
        robot.push(KeyCode.TAB);
        assertThat(first.isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(last.isFocused()).isTrue();
    }

    @Test
    void closesByItsOwnCommandAndByAClickBesideIt(FxRobot robot) {
        open(robot);
        open(robot);
        assertThat(overlay.isOpen()).isFalse();
        open(robot);
        robot.clickOn(first);
        assertThat(overlay.isOpen()).isTrue();
        robot.clickOn(robot.offset(overlay, Pos.TOP_LEFT, 5, 5));
        assertThat(overlay.isOpen()).isFalse();
    }

    @Test
    void letsGoWhenACommandTakesTheFocusElsewhere(FxRobot robot) {
        open(robot);
        robot.interact(elsewhere::requestFocus);
        assertThat(overlay.isOpen()).isFalse();
        assertThat(elsewhere.isFocused()).isTrue();
    }
}
