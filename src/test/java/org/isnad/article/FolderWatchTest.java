package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    private static final String CHANGED = "changed";

    @TempDir
    private Path home;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Path folder;
    private FolderWatch watch;

    @BeforeEach
    void watchAFolderAndAFile() throws IOException, InterruptedException {
        folder = Files.createDirectories(home.resolve("أخبار/قديمة")).getParent();
        var alone = Files.writeString(home.resolve("alone.txt"), "خبر.");
        watch = FolderWatch.of(List.of(folder, alone), () -> told.add(CHANGED));
        do { // until it has begun
            Files.writeString(folder.resolve("begun.txt"), "خبر.");
        } while (told.poll(1, TimeUnit.SECONDS) == null);
    }

    @AfterEach
    void close() {
        watch.close();
    }

    private void write(String name) throws IOException {
        Files.writeString(home.resolve(name), "وصل الوفد.");
    }

    private void assertToldOnce() throws InterruptedException {
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(CHANGED);
        assertThat(told.poll(1200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void tellsOnceOfManyChanges() throws Exception {
        for (int i = 0; i < 50; i++) {
            write("أخبار/%d.txt".formatted(i));
            Thread.sleep(5);
        }
        assertToldOnce();
        Files.delete(folder.resolve("7.txt"));
        assertToldOnce();
    }

    @Test
    void watchesSubfoldersAlsoSuchAsComeLater() throws Exception {
        write("أخبار/قديمة/1.txt");
        assertToldOnce();
        Files.createDirectories(folder.resolve("جديدة/يوم"));
        assertToldOnce();
        write("أخبار/جديدة/يوم/1.txt");
        assertToldOnce();
    }

    @Test
    void watchesAFileThatIsReplacedButNotWhatLiesBesideIt() throws Exception {
        write("beside.txt");
        write("أخبار/.hidden.txt");
        assertThat(told.poll(1500, TimeUnit.MILLISECONDS)).isNull();
        write("new.tmp");
        Files.move(home.resolve("new.tmp"), home.resolve("alone.txt"), StandardCopyOption.REPLACE_EXISTING);
        assertToldOnce();
    }

    @Test
    void noticesAFolderThatGoesAndComesBack() throws Exception {
        Files.move(folder, home.resolve("away"));
        assertToldOnce();
        Files.createDirectory(folder);
        assertToldOnce();
        write("أخبار/1.txt");
        assertToldOnce();
    }
}
