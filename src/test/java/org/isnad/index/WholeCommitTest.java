package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeCommitTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void anIndex() throws IOException {
        var config = new IndexWriterConfig().setUseCompoundFile(false);
        try (var place = FSDirectory.open(folder);
                var writer = new IndexWriter(place, config)) {
            var article = Sought.article("هدنة.txt", "بدأت الهدنة في المدينة صباح اليوم. ".repeat(200));
            writer.addDocument(ArticleDocument.of(article, "1"));
        }
    }

    private boolean isWhole(WholeCommit whole) throws IOException {
        try (var place = FSDirectory.open(folder);
                var reader = DirectoryReader.open(place)) {
            return whole.isIn(reader);
        }
    }

    /// In a file of which only the ends are read when the index is opened.
    private void breakPositions() throws IOException {
        try (var files = Files.list(folder)) {
            var positions = files.filter(file -> file.toString().endsWith(".pos"))
                    .findFirst()
                    .orElseThrow();
            var bytes = Files.readAllBytes(positions);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(positions, bytes);
        }
    }

    @Test
    void isLookedAtOnceAndByWhoeverDoesNotKnowIt() throws IOException {
        var whole = new WholeCommit();
        assertThat(isWhole(whole)).isTrue();
        breakPositions();
        assertThat(isWhole(whole)).isTrue();
        assertThat(isWhole(new WholeCommit())).isFalse();
    }

    /// Each the first commit of its place.
    @Test
    void isLookedAtInEachPlace() throws IOException {
        var whole = new WholeCommit();
        try (var memory = new ByteBuffersDirectory()) {
            new IndexWriter(memory, new IndexWriterConfig()).close();
            whole.isMadeIn(memory);
        }
        breakPositions();
        assertThat(isWhole(whole)).isFalse();
    }

    @Test
    void isNotLookedAtWhereThisProgramMadeIt() throws IOException {
        var whole = new WholeCommit();
        try (var place = FSDirectory.open(folder)) {
            whole.isMadeIn(place);
        }
        breakPositions();
        assertThat(isWhole(whole)).isTrue();
    }
}
