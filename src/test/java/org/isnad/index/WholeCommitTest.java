package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeCommitTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void anIndex() throws IOException {
        ArticleIndex.write(List.of(Sought.article("هدنة.txt", "بدأت الهدنة في المدينة صباح اليوم.")), folder);
    }

    private boolean isWhole(WholeCommit whole) throws IOException {
        try (var place = FSDirectory.open(folder);
                var reader = DirectoryReader.open(place)) {
            return whole.isIn(reader);
        }
    }

    private void breakLargestFile() throws IOException {
        try (var files = Files.list(folder)) {
            var largest = files.filter(file -> !file.getFileName().toString().startsWith("segments"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
            var bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(largest, bytes);
        }
    }

    @Test
    void isLookedAtOnceAndByWhoeverDoesNotKnowIt() throws IOException {
        var whole = new WholeCommit();
        assertThat(isWhole(whole)).isTrue();
        breakLargestFile();
        assertThat(isWhole(whole)).isTrue();
        assertThat(isWhole(new WholeCommit())).isFalse();
    }

    @Test
    void isNotLookedAtWhereThisProgramMadeIt() throws IOException {
        var whole = new WholeCommit();
        try (var place = FSDirectory.open(folder)) {
            whole.isMadeIn(place);
        }
        breakLargestFile();
        assertThat(isWhole(whole)).isTrue();
    }
}
