package org.isnad.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.isnad.settings.Settings.Language;
import org.isnad.settings.Settings.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {

    @TempDir
    private Path home;

    private Folders folders;
    private Path file;

    @BeforeEach
    void chooseAFolder() {
        folders = Folders.in(home);
        file = folders.config().resolve("settings.json");
    }

    @Test
    void isWhatItWasWhenTheProgramStartsAgain() {
        var chosen = Settings.FIRST
                .withLanguage(Language.ENGLISH)
                .withTheme(Theme.SEPIA)
                .withFace(Settings.Face.AMIRI)
                .withSize(21.5)
                .withLineSpacing(1.6)
                .withColumnWidth(72)
                .withJustified(true)
                .withDigits(Settings.Digits.ARABIC_INDIC)
                .withMonths(Settings.Months.LEVANTINE);
        try (var kept = Kept.settings(folders)) {
            kept.change(_ -> chosen);
        }
        assertThat(Kept.settings(folders).value()).isEqualTo(chosen);
    }

    @Test
    void keepsWindowAndRecentDossiers() {
        var left = new WindowState(10, 20, 900, 600, true, List.of(0.25, 0.7), true, 2);
        var opened = Recent.NONE.opened(List.of(home)).opened(List.of(home.resolve("قمة.txt"), home.resolve("b.txt")));
        try (var window = Kept.window(folders);
                var recent = Kept.recent(folders)) {
            window.change(_ -> left);
            recent.change(_ -> opened);
        }
        assertThat(Kept.window(folders).value()).isEqualTo(left);
        assertThat(Kept.recent(folders).value()).isEqualTo(opened);
    }

    @Test
    void writesSoonAfterTheLastChangeWithoutBeingClosed() throws Exception {
        try (var kept = Kept.settings(folders)) {
            IntStream.range(10, 40).forEach(size -> kept.change(now -> now.withSize(size)));
            assertThat(file).doesNotExist();
            waitFor(file);
            assertThat(Kept.settings(folders).value().size()).isEqualTo(39);
        }
    }

    @Test
    void writesNothingWhereAChangeWasTakenBack() {
        try (var kept = Kept.settings(folders)) {
            kept.change(now -> now.withSize(39));
            kept.change(_ -> Settings.FIRST);
        }
        assertThat(folders.config().resolve("settings.json")).doesNotExist();
    }

    @Test
    void startsAfreshAndSetsTheFileAsideWhenItIsBroken() throws IOException {
        Files.createDirectories(folders.config());
        for (var broken : List.of("{\"size\": 18", "[1, 2]", "", "{\"size\": 900}", "{\"theme\": \"PURPLE\"}")) {
            Files.writeString(file, broken);
            assertThat(Kept.settings(folders).value()).as(broken).isEqualTo(Settings.FIRST);
            assertThat(file).doesNotExist();
            assertThat(folders.config().resolve("settings.json.broken")).hasContent(broken);
        }
    }

    @Test
    void readsWhatItKnowsOfAnOlderOrNewerFile() throws IOException {
        Files.createDirectories(folders.config());
        Files.writeString(file, "{\"size\": 24.0, \"hologram\": true}");
        assertThat(Kept.settings(folders).value()).isEqualTo(Settings.FIRST.withSize(24));
    }

    @Test
    void isWholeAtEveryMomentWhileTwoProgramsWrite() throws Exception {
        try (var writers = Executors.newFixedThreadPool(2)) {
            var written = IntStream.of(1, 2)
                    .mapToObj(_ -> CompletableFuture.runAsync(this::writeMany, writers))
                    .toList();
            while (!written.stream().allMatch(CompletableFuture::isDone)) {
                assertThat(new JsonFile<>(file, Settings.class)
                                .read(Settings.FIRST)
                                .lineSpacing())
                        .isIn(1.0, 1.3, 2.0);
            }
            written.forEach(CompletableFuture::join);
        }
        try (var left = Files.list(folders.config())) {
            assertThat(left).containsExactly(file);
        }
    }

    private void writeMany() {
        var json = new JsonFile<>(file, Settings.class);
        try {
            for (int i = 0; i < 200; i++) {
                json.write(Settings.FIRST.withLineSpacing(1 + i % 2));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void holdsInMemoryAndTellsWhenTheFolderCannotBeWritten() throws Exception {
        Files.writeString(home.resolve("config"), "a file where the folder should be");
        var told = new CompletableFuture<Path>();
        try (var kept = Kept.settings(folders)) {
            kept.whenFailed(told::complete);
            kept.change(now -> now.withSize(30));
            assertThat(told.get(5, TimeUnit.SECONDS)).isEqualTo(file);
            assertThat(kept.value().size()).isEqualTo(30);
        }
    }

    @Test
    void leavesAnUnreadableFileWhereItIs() throws IOException {
        Files.createDirectories(folders.config());
        Files.writeString(file, "{\"size\": 24.0}");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root reads everything");
        assertThat(Kept.settings(folders).value()).isEqualTo(Settings.FIRST);
        assertThat(file).exists();
    }

    private static void waitFor(Path file) throws InterruptedException {
        for (int i = 0; i < 100 && !Files.exists(file); i++) {
            Thread.sleep(50);
        }
        assertThat(file).exists();
    }
}
