package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the build writes of the rules, by which an index on disk knows whether they are still its own.
class RulesVersionTest {

    @TempDir
    private Path classes;

    @BeforeEach
    void compile() throws IOException {
        for (var room : List.of("article", "text", "lexicon", "morphology", "index", "reading", "view")) {
            write(room + "/Room.class", room);
        }
    }

    @Test
    void changesWithAListButNotWithTheWindow() throws Exception {
        var before = written();
        write("view/Room.class", "painted otherwise");
        assertThat(written()).isEqualTo(before);

        write("lexicon/speech-verbs.txt", "قال");
        var withAList = written();
        write("lexicon/speech-verbs.txt", "قال\nأعلن");
        var withAWord = written();

        assertThat(List.of(before.ofWords(), withAList.ofWords(), withAWord.ofWords()))
                .doesNotHaveDuplicates();
        assertThat(List.of(before.ofReading(), withAList.ofReading(), withAWord.ofReading()))
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesTheTextsAsTheyAreWhereOnlyTheReadingChanges() throws Exception {
        var before = written();
        write("reading/Room.class", "a new rule");
        var after = written();

        assertThat(after.ofWords()).isEqualTo(before.ofWords());
        assertThat(after.ofReading()).isNotEqualTo(before.ofReading());
    }

    private void write(String file, String content) throws IOException {
        var path = classes.resolve("org/isnad").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private RulesVersion written() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var build = new ProcessBuilder(java.toString(), "src/build/WriteRulesVersion.java", classes.toString())
                .inheritIO()
                .start();
        assertThat(build.waitFor()).isZero();
        var lines = Files.readAllLines(classes.resolve("org/isnad/index/rules-version.txt"));
        return new RulesVersion(lines.getFirst(), lines.getLast());
    }
}
