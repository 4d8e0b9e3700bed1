package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.isnad.settings.Kept;
import org.isnad.settings.Settings;
import org.isnad.settings.Settings.Language;
import org.isnad.view.keys.Command;
import org.isnad.view.keys.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Dialogs, empty states, errors and tool tips at ten widths: nothing throws, nothing is cut off.
///
/// `-Disnad.pictures=FOLDER` also writes a picture of each, for the eye.
@ExtendWith(ApplicationExtension.class)
class StatesTest {

    private static final List<Integer> WIDTHS = List.of(240, 300, 360, 420, 480, 600, 720, 860, 1000, 1366);

    @TempDir
    Path home;

    private String test = "";

    @BeforeEach
    void remember(TestInfo info) {
        test = info.getTestMethod().orElseThrow().getName();
    }

    private LiveSettings live;
    private VBox root;

    @Start
    void show(Stage stage) {
        live = new LiveSettings(Kept.in(home.resolve("none.json"), Settings.class, Settings.FIRST));
        root = new VBox();
        root.nodeOrientationProperty().bind(live.orientation());
        stage.setScene(new Scene(root, 1000, 900));
        new Theme(live).dress(stage.getScene());
        stage.show();
    }

    @ParameterizedTest
    @EnumSource
    void theSettingsShowEveryWord(Language language, FxRobot robot) {
        checkAt(robot, language, 400, () -> new SettingsSheet(live, () -> {}));
    }

    @ParameterizedTest
    @EnumSource
    void theListOfKeysShowsEveryWord(Language language, FxRobot robot) {
        checkAt(robot, language, 360, () -> new HelpCard(live, () -> {}));
    }

    @ParameterizedTest
    @EnumSource
    void noticesShowEveryWord(Language language, FxRobot robot) {
        checkAt(robot, language, 240, () -> {
            var notices = new Notices(live);
            notices.say(Notices.Weight.ERROR, "notice.error");
            notices.say(Notices.Weight.INFORMATION, "open.recent.gone", Path.of("/home/layla/أخبار/000_97a1.txt"));
            notices.say(Notices.Weight.ERROR, "settings.not-saved", Path.of("/home/layla/.config/isnad/settings.json"));
            return notices;
        });
    }

    @ParameterizedTest
    @EnumSource
    void theEmptySearchShowsEveryWord(Language language, FxRobot robot) {
        checkAt(robot, language, 240, () -> {
            var search = new SearchBar(new ReaderModel(new Workers(Runnable::run, Platform::runLater), home), live);
            search.open("زلزال");
            return search;
        });
    }

    @ParameterizedTest
    @EnumSource
    void theBarAtTheTopShowsEveryButton(Language language, FxRobot robot) {
        checkAt(robot, language, 360, () -> new TopBar(new Commands(), live));
    }

    @ParameterizedTest
    @EnumSource
    void everyToolTipShowsEveryWord(Language language, FxRobot robot) {
        checkAt(
                robot,
                language,
                240,
                () -> new VBox(Stream.of(Command.values())
                        .map(command -> Tips.tip(live.messages().map(command::tip), live)
                                .getGraphic())
                        .toArray(Node[]::new)));
    }

    @Test
    void aToolTipIsAsLowAsItsWords(FxRobot robot) {
        robot.interact(() -> {
            var button = new Button();
            root.getChildren().setAll(button);
            var tip = Tips.tip(live.messages().map(Command.SEARCH::tip), live);
            button.setTooltip(tip);
            tip.show(root.getScene().getWindow());
            assertThat(tip.getHeight()).isLessThan(60);
            tip.hide();
        });
    }

    /// Lays the node out at each width from `narrowest` on.
    private void checkAt(FxRobot robot, Language language, int narrowest, Supplier<Region> state) {
        List<String> cut = new ArrayList<>();
        robot.interact(() -> {
            live.change(now -> now.withLanguage(language));
            var node = state.get();
            for (int width : WIDTHS) {
                if (width >= narrowest) {
                    node.setMinWidth(width);
                    node.setPrefWidth(width);
                    node.setMaxWidth(width);
                    root.getChildren().setAll(node);
                    root.applyCss();
                    root.layout();
                    cutOff(node, cut, width);
                    picture(node, test + "-" + language + "-" + width);
                }
            }
        });
        assertThat(cut).isEmpty();
    }

    private static void picture(Node node, String name) {
        var folder = System.getProperty("isnad.pictures");
        if (folder != null) {
            Pictures.write(node, Path.of(folder, name + ".png"));
        }
    }

    private void cutOff(Node node, List<String> cut, int width) {
        if (!node.isVisible()) {
            return; // never laid out while there is nothing for it to say
        }
        if (node instanceof Labeled) {
            var place = root.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            if (place.getMinX() < -1 || place.getMaxX() > width + 1) {
                cut.add(width + ": beyond the side: " + node);
            }
        }
        switch (node) {
            case Labeled label
            when label.lookup(".text") instanceof Text shown && !label.getText().isEmpty() -> {
                if (!shown.getText().equals(label.getText())) {
                    cut.add(width + ": " + label.getText() + " is shown as " + shown.getText());
                }
            }
            case Prose prose
            when prose.isVisible() && prose.getHeight() < prose.prefHeight(prose.getWidth()) - 1 ->
                cut.add(width + ": " + prose.getText());
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> cutOff(child, cut, width));
        }
    }
}
