package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// A library's index, whatever becomes of the program that makes it; `-Disnad.kills=10` kills it ten times.
class KilledWhileIndexingTest {

    private static final int ARTICLES = 4000;
    private static final Random RANDOM = new Random(7);

    @TempDir
    private Path folder;

    private Path corpus;

    @BeforeEach
    void aCorpus() throws IOException {
        corpus = folder.resolve("news.jsonl");
        var text = "وصل الوفد رقم %d إلى المدينة، وقال رئيسه إن المحادثات مستمرة. ".repeat(10);
        var lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append("{\"id\": \"%d\", \"text\": \"%s\"}%n".formatted(i, text.replace("%d", String.valueOf(i))));
        }
        Files.writeString(corpus, lines);
    }

    private Process search() throws IOException {
        var builder = new ProcessBuilder(
                List.of(System.getProperty("isnad.launcher"), "search", corpus.toString(), "المحادثات", "--json"));
        builder.environment().put("ISNAD_JAVA_OPTS", "-Disnad.home=" + folder.resolve("home"));
        builder.redirectOutput(folder.resolve("found").toFile());
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static IntStream rounds() {
        return IntStream.rangeClosed(1, Integer.getInteger("isnad.kills", 3));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void leavesAWholeIndexAtTheNextStart(int round) throws Exception {
        var killed = search();
        var _ = killed.waitFor(Duration.ofMillis(300 + RANDOM.nextInt(2500)).toMillis(), TimeUnit.MILLISECONDS);
        killed.descendants().forEach(ProcessHandle::destroyForcibly);
        killed.destroyForcibly().waitFor();

        assertThat(search().waitFor()).isZero();

        assertThat(JsonMapper.shared()
                        .readTree(folder.resolve("found"))
                        .path("total")
                        .intValue())
                .as("round %d", round)
                .isEqualTo(ARTICLES);
    }
}
