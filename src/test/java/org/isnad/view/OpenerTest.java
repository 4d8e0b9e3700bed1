package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.isnad.index.Listed;
import org.isnad.settings.Folders;
import org.isnad.settings.Recent;
import org.isnad.settings.Recent.Opened;
import org.isnad.settings.Remembered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OpenerTest {

    @TempDir
    Path folder;

    private ReaderModel model;
    private Notices notices;
    private Opener opener;

    @Start
    void show(Stage stage) {
        var remembered = Remembered.in(Folders.in(folder));
        var live = new LiveSettings(remembered.settings());
        model = new ReaderModel(new Workers(Runnable::run, Runnable::run), folder.resolve("cache"));
        notices = new Notices(live);
        opener = new Opener(model, live, remembered, notices);
        stage.setScene(new Scene(notices));
    }

    @Test
    void opensAFolderAndRemembersIt(FxRobot robot) throws Exception {
        var news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("1.txt"), "وصل الوفد إلى المدينة صباح اليوم.");
        robot.interact(() -> opener.open(List.of(news)));
        assertThat(model.dossier().get().readings()).hasSize(1);
        assertThat(opener.recent().get().dossiers()).containsExactly(new Opened(List.of(news)));
        assertThat(notices.getChildren()).isEmpty();
    }

    @Test
    void takesWhatIsGoneOffTheListAndSaysSo(FxRobot robot) {
        var gone = new Opened(List.of(folder.resolve("gone")));
        robot.interact(() -> {
            opener.open(gone.paths());
            notices.getChildren().clear();
            opener.reopen(gone);
        });
        assertThat(opener.recent().get()).isEqualTo(Recent.NONE);
        assertThat(notices.getChildren()).hasSize(1);
        robot.interact(() -> assertThat(notices.dismiss()).isTrue());
        assertThat(notices.dismiss()).isFalse();
    }

    @Test
    void addsToWhatIsOpenAndRemembersTheTwoTogether(FxRobot robot) throws Exception {
        var first = Files.writeString(folder.resolve("1.txt"), "وصل الوفد إلى المدينة صباح اليوم.");
        var second = Files.writeString(folder.resolve("2.txt"), "غادر الوفد المدينة مساء اليوم.");
        robot.interact(() -> {
            opener.open(List.of(first));
            opener.add(List.of(second));
        });
        assertThat(model.listing().get()).extracting(Listed::name).containsExactly("1.txt", "2.txt");
        assertThat(opener.recent().get().dossiers())
                .containsExactly(new Opened(List.of(first, second)), new Opened(List.of(first)));
    }
}
