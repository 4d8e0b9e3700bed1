package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenWindowTest {

    @TempDir
    Path home;

    @Test
    void handsTheFilesOfALaterStartToTheWindowThatIsOpen() throws Exception {
        var run = home.resolve("run");
        var opened = new LinkedBlockingQueue<List<Path>>();
        try (var window = OpenWindow.claim(run).orElseThrow()) {
            window.listen(opened::add);
            var files = List.of(home.resolve("قمة ألاسكا.txt"), home.resolve("أخبار"));
            assertThat(OpenWindow.handOver(run, files)).isTrue();
            assertThat(opened.poll(5, TimeUnit.SECONDS)).isEqualTo(files);
            assertThat(OpenWindow.handOver(run, List.of())).isTrue();
            assertThat(opened.poll(5, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void opensAWindowOfItsOwnWhereNoneIsOpenAnyMore() throws Exception {
        var run = home.resolve("run");
        OpenWindow.claim(run).orElseThrow().close();
        Files.createFile(run.resolve("window.sock")); // as a program leaves it that was killed
        var opened = new LinkedBlockingQueue<List<Path>>();
        try (var window = OpenWindow.claim(run).orElseThrow()) {
            window.listen(opened::add);
            var files = List.of(home.resolve("أخبار"));
            assertThat(OpenWindow.handOver(run, files)).isTrue();
            assertThat(opened.poll(5, TimeUnit.SECONDS)).isEqualTo(files);
        }
    }

    @Test
    void keepsItsFolderToTheUserAlone() throws Exception {
        var run = home.resolve("run");
        try (var _ = OpenWindow.claim(run).orElseThrow()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void opensAWindowAllTheSameWhereItMayNotWrite() throws Exception {
        var file = Files.createFile(home.resolve("run"));
        assertThat(OpenWindow.claim(file)).isEmpty();
        assertThat(OpenWindow.handOver(file, List.of())).isFalse();
    }
}
