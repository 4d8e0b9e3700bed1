package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.isnad.settings.Kept;
import org.isnad.settings.Settings;
import org.isnad.view.keys.Command;
import org.isnad.view.keys.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SearchBarTest {

    @TempDir
    Path folder;

    private ReaderModel model;
    private SearchBar bar;
    private Button page;

    @Start
    void show(Stage stage) throws Exception {
        Files.writeString(folder.resolve("1.txt"), """
                لقاء في جدة

                التقى الوزير بسفراء الدول في جدة، وقال إن الحوار مستمر.

                وأكد الوزير أن الاتفاق قريب.
                """);
        Files.writeString(folder.resolve("2.txt"), """
                انتهاء المحادثات

                غادر الوزير المدينة بعد محادثات طويلة لم تنته إلى اتفاق.
                """);
        var background = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        var live = new LiveSettings(Kept.in(folder.resolve("none.json"), Settings.class, Settings.FIRST));
        model = new ReaderModel(new Workers(background, Platform::runLater), folder.resolve("cache"));
        bar = new SearchBar(model, live);
        bar.setPrefWidth(360);
        page = new Button("page");
        var root = new HBox(bar, page);
        root.nodeOrientationProperty().bind(live.orientation());
        stage.setScene(new Scene(root, 700, 500));
        new Theme(live).dress(stage.getScene());
        new Commands()
                .on(Command.SEARCH, bar::open)
                .on(Command.NEXT_HIT, bar::next)
                .on(Command.PREVIOUS_HIT, bar::previous)
                .install(stage.getScene(), () -> live.messages().get());
        stage.show();
        page.requestFocus();
    }

    @BeforeEach
    void openTheArticles(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model.open(List.of(folder.resolve("1.txt"), folder.resolve("2.txt"))));
        until(() -> model.dossier().get().readings().size() == 2
                && model.progress().get().equals(new Progress.Idle()));
    }

    @Test
    void opensFromAnywhereAndGivesTheFocusBack(FxRobot robot) {
        assertThat(bar.isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertThat(field(robot).isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(bar.isVisible()).isFalse();
        assertThat(page.isFocused()).isTrue();
    }

    @Test
    void findsWhileOneTypesAndGroupsByArticle(FxRobot robot) throws TimeoutException {
        search(robot, "الوزير", 3);
        assertThat(label(robot, "#search-count")).isEqualTo("3 مواضع في مقالين");
        assertThat(rows(robot))
                .filteredOn(ResultRow.OfArticle.class::isInstance)
                .hasSize(2);
    }

    @Test
    void enterAndF3GoThroughTheHitsOfAllArticlesAndRound(FxRobot robot) throws TimeoutException {
        search(robot, "الوزير", 3);
        robot.push(KeyCode.ENTER);
        assertThat(at()).isEqualTo(1);
        robot.push(KeyCode.F3).push(KeyCode.ENTER);
        assertThat(at()).isEqualTo(3);
        assertThat(label(robot, "#search-count")).isEqualTo("الموضع 3 من 3");
        robot.push(KeyCode.F3);
        assertThat(at()).isEqualTo(1);
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertThat(at()).isEqualTo(3);
        var place = model.search().position().get().orElseThrow().place();
        assertThat(model.article().get()).contains(place.article());
    }

    @Test
    void goesToThePlaceChosenInTheList(FxRobot robot) throws TimeoutException {
        search(robot, "الوزير", 3);
        robot.push(KeyCode.DOWN);
        assertThat(results(robot).isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(at()).isEqualTo(1);
        robot.push(KeyCode.UP);
        assertThat(field(robot).isFocused()).isTrue();
    }

    @Test
    void saysWhatToDoWhenNothingIsFound(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertThat(empty(robot)).isEqualTo("اكتب كلمة أو أكثر للبحث في كل المقالات.");
        robot.interact(() -> field(robot).setText("زلزال"));
        until(() ->
                empty(robot).equals("لا نتائج عن \u2068زلزال\u2069. جرّب كلمة أقصر، أو اكتبها من غير «ال» التعريف."));
    }

    @Test
    void readsWhatTheLamAlefKeyTypesAsTwoLetters(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> field(robot).setText("ا\uFEFBتفاق"));
        robot.push(KeyCode.ENTER);
        assertThat(model.search().query().get()).isEqualTo("الاتفاق");
    }

    @Test
    void takesItsMarksOffThePageWhenItIsClosed(FxRobot robot) throws TimeoutException {
        search(robot, "الوزير", 3);
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.search().result().get().places()).isZero();
        robot.push(KeyCode.F3);
        until(() -> model.search().result().get().places() == 3);
        assertThat(field(robot).isFocused()).isTrue();
    }

    private void search(FxRobot robot, String words, int places) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> field(robot).setText(words));
        until(() -> model.search().result().get().places() == places);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int at() {
        WaitForAsyncUtils.waitForFxEvents();
        return model.search().position().get().orElseThrow().number();
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#search-field").queryAs(TextField.class);
    }

    private static ListView<ResultRow> results(FxRobot robot) {
        return robot.lookup("#search-results").queryListView();
    }

    private static List<ResultRow> rows(FxRobot robot) {
        return results(robot).getItems();
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Prose.class).getText();
    }

    private static String empty(FxRobot robot) {
        return robot.lookup(".empty-state").queryAs(Prose.class).getText();
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
    }
}
