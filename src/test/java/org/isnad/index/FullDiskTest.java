package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library's index on a disk of one megabyte; only where one may mount such a disk, as root on Linux.
class FullDiskTest {

    private static final Library.Told GO_ON = (_, _, _) -> true;

    @TempDir
    private Path home;

    private Path disk;
    private Path folder;
    private Library library;

    @BeforeEach
    void aSmallDisk() throws Exception {
        disk = Files.createDirectory(home.resolve("disk"));
        assumeTrue(isDone("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()));
        folder = Files.createDirectory(home.resolve("أخبار"));
        Files.writeString(folder.resolve("a.txt"), "وصل الوفد إلى المدينة.");
        library = new Library(List.of(folder), disk);
    }

    @AfterEach
    void unmount() throws Exception {
        isDone("umount", "--lazy", disk.toString());
    }

    private static boolean isDone(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> names(ArticleIndex index, String query) {
        try (index) {
            return index.search(query).hits().stream()
                    .map(hit -> hit.article().name())
                    .toList();
        }
    }

    private void writeTooMuch() throws IOException {
        var words = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            words.append("غادر الوفد رقم ").append(i).append(" المدينة. ");
        }
        Files.writeString(folder.resolve("b.txt"), words);
    }

    @Test
    void leavesTheOldIndexWorkingAndGoesOnWhenThereIsRoom() throws IOException {
        ((Library.Update.UpToDate) library.update(GO_ON)).index().close();
        writeTooMuch();

        assertThat(library.update(GO_ON)).isInstanceOf(Library.Update.NotWritten.class);

        assertThat(names(library.committed().orElseThrow(), "الوفد")).containsExactly("a.txt");
        assertThat(names(((Library.Update.UpToDate) library.inMemory(GO_ON)).index(), "غادر"))
                .containsExactly("b.txt");
        Files.writeString(folder.resolve("b.txt"), "غادر الوفد.");
        assertThat(names(((Library.Update.UpToDate) library.update(GO_ON)).index(), "غادر"))
                .containsExactly("b.txt");
    }

    @Test
    void leavesNothingBrokenWhereThereWasNoIndexYet() throws IOException {
        writeTooMuch();
        assertThat(library.update(GO_ON)).isInstanceOf(Library.Update.NotWritten.class);
        assertThat(library.committed()).isEmpty();

        Files.delete(folder.resolve("b.txt"));

        assertThat(names(((Library.Update.UpToDate) library.update(GO_ON)).index(), "الوفد"))
                .containsExactly("a.txt");
    }
}
