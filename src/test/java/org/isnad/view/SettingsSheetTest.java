package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.isnad.page.PageStyle;
import org.isnad.page.PageStyle.Palette;
import org.isnad.settings.Kept;
import org.isnad.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SettingsSheetTest {

    @TempDir
    Path home;

    private LiveSettings live;
    private Theme theme;
    private StackPane root;
    private boolean closed;

    @Start
    void show(Stage stage) {
        live = new LiveSettings(Kept.in(home.resolve("none.json"), Settings.class, Settings.FIRST));
        theme = new Theme(live);
        root = new StackPane(new SettingsSheet(live, () -> closed = true));
        root.nodeOrientationProperty().bind(live.orientation());
        stage.setScene(new Scene(root, 420, 900));
        theme.dress(stage.getScene());
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({
        "settings-language-english, language, ENGLISH",
        "settings-theme-light, theme, LIGHT",
        "settings-theme-dark, theme, DARK",
        "settings-theme-sepia, theme, SEPIA",
        "settings-face-amiri, face, AMIRI",
        "settings-face-scheherazade, face, SCHEHERAZADE",
        "settings-face-vazirmatn, face, VAZIRMATN",
        "settings-digits-arabic-indic, digits, ARABIC_INDIC",
        "settings-months-levantine, months, LEVANTINE",
    })
    void aChoiceHoldsAtOnce(String button, String component, String chosen, FxRobot robot) throws Exception {
        fire(robot, button);
        assertThat(Settings.class.getMethod(component).invoke(live.settings().get()))
                .hasToString(chosen);
    }

    @Test
    void theWindowTurnsRoundWithTheLanguage(FxRobot robot) {
        assertThat(root.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        fire(robot, "settings-language-english");
        assertThat(root.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(robot.lookup(".card-title").queryAs(Label.class).getText()).isEqualTo("Settings");
    }

    @Test
    void thePageFollowsEachMove(FxRobot robot) {
        move(robot, "settings-size", 24.4);
        move(robot, "settings-line-spacing", 1.62);
        move(robot, "settings-column-width", 74.7);
        robot.interact(() ->
                robot.lookup("#settings-justified").queryAs(CheckBox.class).fire());
        fire(robot, "settings-face-amiri");
        fire(robot, "settings-theme-sepia");
        assertThat(theme.pageStyle().getValue())
                .isEqualTo(new PageStyle(PageStyle.Face.AMIRI, 24, 1.6f, 74, true, Palette.SEPIA));
        fire(robot, "settings-reset");
        assertThat(live.settings().get()).isEqualTo(Settings.FIRST);
        assertThat(robot.lookup("#settings-size").queryAs(Slider.class).getValue())
                .isEqualTo(18);
    }

    @Test
    void tellsValuesInTheDigitsChosen(FxRobot robot) {
        assertThat(values(robot)).containsExactly("18 نقطة", "1.3", "68 حرفًا");
        fire(robot, "settings-digits-arabic-indic");
        assertThat(values(robot)).containsExactly("١٨ نقطة", "١٫٣", "٦٨ حرفًا");
    }

    @Test
    void arrowsGoFromOneChoiceToTheNextAsTheyPoint(FxRobot robot) {
        robot.interact(() -> robot.lookup("#settings-theme-system").query().requestFocus());
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
        assertThat(live.settings().get().theme()).isEqualTo(Settings.Theme.DARK);
        robot.push(KeyCode.RIGHT);
        assertThat(live.settings().get().theme()).isEqualTo(Settings.Theme.LIGHT);
    }

    @Test
    void theButtonAtItsHeadClosesIt(FxRobot robot) {
        robot.interact(() -> robot.lookup(".close").queryButton().fire());
        assertThat(closed).isTrue();
    }

    private static List<String> values(FxRobot robot) {
        return robot.lookup(".setting-value").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static void move(FxRobot robot, String slider, double to) {
        robot.interact(() -> robot.lookup("#" + slider).queryAs(Slider.class).setValue(to));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
