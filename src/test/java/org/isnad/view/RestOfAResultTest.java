package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.isnad.marking.Summit;
import org.isnad.settings.Kept;
import org.isnad.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is seen of a search whose first screen is there, and whose other articles come behind it.
@ExtendWith(ApplicationExtension.class)
class RestOfAResultTest {

    private static final int FILES = 60;

    @TempDir
    Path home;

    private final Queue<Runnable> screen = new ArrayDeque<>();
    private ReaderModel model;
    private Stage stage;

    @Start
    void show(Stage stage) throws Exception {
        this.stage = stage;
        var folder = Files.createDirectory(home.resolve("أخبار"));
        for (int i = 1; i <= FILES; i++) {
            Files.writeString(folder.resolve("%02d.txt".formatted(i)), "وصل الوفد رقم %d. غادر الوفد.".formatted(i));
        }
        var live = new LiveSettings(Kept.in(home.resolve("none.json"), Settings.class, Settings.FIRST));
        model = new ReaderModel(
                new Workers(Runnable::run, screen::add),
                new Skill(Summit.reader(), Summit::join),
                home.resolve("cache"));
        var bar = new SearchBar(model, live);
        stage.setScene(new Scene(bar, 400, 500));
        stage.show();
        bar.open();
        model.open(List.of(folder));
        showAll();
        model.search().query().set("الوفد");
        screen.remove().run(); // its first screen
    }

    private void showAll() {
        while (!screen.isEmpty()) {
            screen.remove().run();
        }
    }

    private ListView<?> results() {
        return (ListView<?>) node("#search-results");
    }

    private String count() {
        return ((Prose) node("#search-count")).getText();
    }

    private Node node(String name) {
        return stage.getScene().lookup(name);
    }

    @Test
    void comesWithoutTakingTheReaderBackToThePlaceGoneToLast(FxRobot robot) {
        robot.interact(() -> {
            model.search().next();
            assertThat(results().getSelectionModel().getSelectedIndex()).isEqualTo(1);
            results().getSelectionModel().select(5);
            showAll();
        });

        assertThat(results().getItems()).hasSizeGreaterThan(50);
        assertThat(results().getSelectionModel().getSelectedIndex()).isEqualTo(5);
        robot.interact(model.search()::next);
        assertThat(results().getSelectionModel().getSelectedIndex()).isNotEqualTo(5);
    }

    @Test
    void isCountedBeforeItIsThere(FxRobot robot) {
        assertThat(count()).isEqualTo("في 60 مقالًا");
        robot.interact(this::showAll);
        assertThat(count()).isEqualTo("\u2068100 موضع في 50 مقالًا\u2069، من أصل 60 مقالًا");
    }
}
