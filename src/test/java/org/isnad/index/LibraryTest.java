package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.Lock;
import org.isnad.article.Article;
import org.isnad.article.ArticleFolder;
import org.isnad.article.Import;
import org.isnad.article.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Libraries and their indexes on disk.
class LibraryTest {

    private static final Library.Told GO_ON = (_, _, _) -> true;

    @TempDir
    private Path home;

    private Path folder;
    private Library library;

    @BeforeEach
    void aLibraryOfThree() throws IOException {
        folder = Files.createDirectory(home.resolve("أخبار"));
        write("a.txt", "وصل الوفد إلى المدينة.");
        write("b.txt", "غادر الوفد المدينة.");
        write("c.txt", "");
        library = new Library(List.of(folder), home.resolve("cache"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static List<String> names(ArticleIndex index, String query) {
        return index.search(query).hits().stream()
                .map(hit -> hit.article().name())
                .toList();
    }

    private static Library.Update.UpToDate upToDate(Library library) {
        return (Library.Update.UpToDate) library.update(GO_ON);
    }

    private List<String> found(String query) {
        try (var index = upToDate(library).index()) {
            return names(index, query);
        }
    }

    private List<Path> indexFiles() throws IOException {
        try (var files = Files.walk(home.resolve("cache"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        }
    }

    @Test
    void findsWhatItFindsInMemoryInTheSameOrder() {
        var seeds = new Library(List.of(Seeds.FOLDER), home.resolve("cache"));
        try (var onDisk = upToDate(seeds).index();
                var inMemory = ArticleIndex.of(Seeds.all())) {
            for (var query : List.of("بوتين", "القمة", "\"ألاسكا\"", "عنوان:ترامب", "روسيا -أوكرانيا")) {
                assertThat(spans(onDisk.search(query))).isEqualTo(spans(inMemory.search(query)));
            }
        }
    }

    private static List<String> spans(SearchResult result) {
        return result.hits().stream()
                .map(hit -> hit.article().name() + " " + (float) hit.score() + " " + hit.spans())
                .toList();
    }

    @Test
    void givesTheArticlesBackAsTheyWereRead() {
        var seeds = new Library(List.of(Seeds.FOLDER), home.resolve("cache"));
        try (var index = upToDate(seeds).index()) {
            var back = index.search("ترامب").hits().stream().map(Hit::article).toList();
            var read = ArticleFolder.read(List.of(Seeds.FOLDER.toAbsolutePath().normalize())).stream()
                    .map(one -> ((Import.Imported) one).article())
                    .toArray(Article[]::new);

            assertThat(back).containsExactlyInAnyOrder(read);
        }
    }

    @Test
    void indexesOnlyWhatChanged() throws IOException {
        upToDate(library).index().close();
        write("b.txt", "عاد الوفد من المدينة ليلا.");
        write("d.txt", "الوفد في المطار.");
        Files.delete(folder.resolve("a.txt"));
        var told = new ArrayList<String>();

        var now = (Library.Update.UpToDate)
                library.update((articles, share, _) -> told.add(articles + " " + Math.round(100 * share)));

        try (var index = now.index()) {
            assertThat(told).containsExactly("1 62", "2 100");
            assertThat(names(index, "الوفد")).containsExactlyInAnyOrder("b.txt", "d.txt");
            assertThat(names(index, "وصل")).isEmpty();
        }
        assertThat(now.refused()).containsExactly(new Import.Refused(folder.resolve("c.txt"), Import.Reason.EMPTY));
    }

    @Test
    void opensAtOnceAndUntouchedWhereNothingChanged() throws IOException {
        assertThat(library.committed()).isEmpty();
        upToDate(library).index().close();
        var before = indexFiles();

        var again = upToDate(library);

        again.index().close();
        assertThat(again.changed()).isFalse();
        assertThat(again.refused()).hasSize(1);
        assertThat(indexFiles()).isEqualTo(before);
        assertThat(library.committed()).hasValueSatisfying(index -> {
            assertThat(names(index, "الوفد")).hasSize(2);
            index.close();
        });
    }

    @Test
    void noticesAChangeThatLeavesTheSize() throws IOException {
        upToDate(library).index().close();
        write("a.txt", "وصل الوزير لى المدينة.");
        Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.fromMillis(1_000_000_000_000L));

        assertThat(found("الوزير")).containsExactly("a.txt");
    }

    @Test
    void makesABrokenIndexAnew() throws IOException {
        upToDate(library).index().close();
        for (var file : indexFiles()) {
            var bytes = Files.readAllBytes(file);
            var broken = bytes.clone();
            broken[bytes.length / 2] ^= 0x55;

            Files.write(file, broken);
            assertThat(found("الوفد")).as("flipped: %s", file).hasSize(2);
            for (var rest : indexFiles()) {
                Files.write(rest, Arrays.copyOf(Files.readAllBytes(rest), 10));
            }
            assertThat(found("الوفد")).as("cut off: %s", file).hasSize(2);
        }
    }

    @Test
    void makesAnIndexOfAnotherFormatAnew() throws IOException {
        upToDate(library).index().close();
        try (var place = FSDirectory.open(indexFiles().getFirst().getParent());
                var writer = new IndexWriter(place, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("format", "0").entrySet());
            writer.commit();
        }

        assertThat(library.committed()).isEmpty();
        assertThat(found("الوفد")).containsExactly("b.txt", "a.txt");
    }

    @Test
    void leavesTheOldIndexWhenToldToStop() throws IOException {
        upToDate(library).index().close();
        write("d.txt", "الوفد في المطار.");

        assertThat(library.update((_, _, _) -> false)).isEqualTo(new Library.Update.Cancelled());

        try (var index = library.committed().orElseThrow()) {
            assertThat(names(index, "الوفد")).hasSize(2);
        }
        assertThat(found("الوفد")).hasSize(3);
    }

    @Test
    void leavesAnIndexAloneThatAnotherProgramWritesAndSearchesInMemory() throws IOException {
        upToDate(library).index().close();
        write("d.txt", "الوفد في المطار.");
        try (var place = FSDirectory.open(indexFiles().getFirst().getParent());
                var _ = place.obtainLock("write.lock")) {
            assertThat(library.update(GO_ON)).isEqualTo(new Library.Update.Busy());
        }

        try (var index = ((Library.Update.UpToDate) library.inMemory(GO_ON)).index()) {
            assertThat(names(index, "الوفد")).hasSize(3);
        }
    }

    @Test
    void saysWhenTheIndexCannotBeWritten() throws IOException {
        Files.writeString(home.resolve("cache"), "a file where a folder should be");

        assertThat(library.update(GO_ON)).isInstanceOf(Library.Update.NotWritten.class);
    }

    @Test
    void knowsTheArticlesOfACorpusFile() throws IOException {
        write("n.jsonl", "{\"text\": \"وصل الوفد.\", \"id\": \"1\"}\n{\"text\": \"لقاء الوفد.\", \"id\": \"2\"}");
        assertThat(found("لقاء")).containsExactly("2");
        write("n.jsonl", "{\"text\": \"عاد الوفد مساء.\", \"id\": \"1\"}");

        assertThat(found("لقاء")).isEmpty();
        assertThat(found("مساء")).containsExactly("1");
    }

    @Test
    void saysWhichLinesOfACorpusAreNoneAlsoAtTheNextStart() throws IOException {
        write("n.jsonl", "{\"text\": \"وصل الوفد.\", \"id\": \"1\"}\n{broken\n{\"text\": \"only\", \"id\": \"a b\"}");
        var corpus = folder.resolve("n.jsonl");
        var refused = List.of(
                new Import.Refused(folder.resolve("c.txt"), Import.Reason.EMPTY),
                new Import.Refused(corpus.resolve("2"), Import.Reason.BROKEN_LINE),
                new Import.Refused(corpus.resolve("a b"), Import.Reason.NO_ARABIC));

        var first = upToDate(library);
        first.index().close();
        var again = upToDate(new Library(List.of(folder), home.resolve("cache")));
        again.index().close();

        assertThat(first.refused()).isEqualTo(refused);
        assertThat(again.refused()).isEqualTo(refused);
        assertThat(again.changed()).isFalse();
    }

    @Test
    void listsItsArticlesInOrderAndGivesEachByItsFile() throws IOException {
        write("n.jsonl", "{\"text\": \"وصل الوفد.\", \"id\": \"9\"}\n{\"text\": \"لقاء الوفد.\", \"id\": \"2\"}");
        upToDate(library).index().close();
        write("a.txt", "لا جديد في المدينة.");
        try (var index = upToDate(library).index()) {
            var listing = index.listing();

            assertThat(listing)
                    .extracting(Listed::name, Listed::headline)
                    .containsExactly(
                            tuple("a.txt", "لا جديد في المدينة."),
                            tuple("b.txt", "غادر الوفد المدينة."),
                            tuple("9", "وصل الوفد."),
                            tuple("2", "لقاء الوفد."));
            assertThat(listing.rowOf(folder.resolve("n.jsonl/2"))).isEqualTo(3);
            assertThat(listing.article(folder.resolve("n.jsonl/2")).map(Article::headline))
                    .contains("لقاء الوفد.");
            assertThat(listing.rowOf(folder.resolve("c.txt"))).isNegative();
            assertThat(listing.indexOf(listing.get(1))).isEqualTo(1);
        }
    }

    @Test
    void canBeSearchedWhileItIsIndexed() {
        var found = new ArrayList<Integer>();
        library.update((_, _, soFar) -> {
            try (var index = soFar.get()) {
                return found.add(index.search("الوفد").articles());
            }
        });
        assertThat(found).containsExactly(1, 2, 2);
    }

    @Test
    void takesOverWhatAnotherProgramIndexedMeanwhile() throws IOException {
        upToDate(library).index().close();
        write("d.txt", "الوفد في المطار.");
        var other = new Library(List.of(folder), home.resolve("cache"));
        try (var place = FSDirectory.open(indexFiles().getFirst().getParent())) {
            var lock = place.obtainLock("write.lock");
            assertThat(library.update(GO_ON)).isEqualTo(new Library.Update.Busy());
            lock.close();
        }
        upToDate(other).index().close();

        var now = upToDate(library);

        assertThat(names(now.index(), "الوفد")).containsExactlyInAnyOrder("a.txt", "b.txt", "d.txt");
        assertThat(now.changed()).isFalse();
        now.index().close();
    }

    @Test
    void twoAtOnceIndexNothingTwice() throws Exception {
        for (int i = 0; i < 200; i++) {
            write("%03d.txt".formatted(i), "وصل الوفد رقم %d.".formatted(i));
        }
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Library.Update> update = () -> new Library(List.of(folder), home.resolve("cache")).update(GO_ON);
            for (int round = 0; round < 10; round++) {
                write("new-%d.txt".formatted(round), "عاد الوفد رقم %d.".formatted(round));
                for (var done : both.invokeAll(List.of(update, update))) {
                    if (done.get() instanceof Library.Update.UpToDate now) {
                        now.index().close();
                    }
                }
                assertThat(found("الوفد")).hasSize(203 + round).doesNotHaveDuplicates();
            }
        }
    }

    /// The moment is made: each waits at its lock until the other is done.
    @Test
    void indexesNothingTwiceWhereAnotherProgramIsQuickerByAMoment() throws IOException {
        var other = new Library(List.of(folder), home.resolve("cache"));
        assertThat(foundAfterBeingOvertakenBy(other)).containsExactlyInAnyOrder("a.txt", "b.txt");
        write("d.txt", "الوفد في المطار.");
        assertThat(foundAfterBeingOvertakenBy(other)).containsExactlyInAnyOrder("a.txt", "b.txt", "d.txt");
    }

    private List<String> foundAfterBeingOvertakenBy(Library other) throws IOException {
        var nothing = new ByteBuffersDirectory();
        var place =
                new FilterDirectory(FSDirectory.open(
                        LibraryFolder.of(List.of(folder.toAbsolutePath().normalize()), home.resolve("cache"))
                                .folder())) {
                    private boolean overtaken;
                    private int locks;

                    @Override
                    public Lock obtainLock(String name) throws IOException {
                        // a first index is locked once to clear its place, and then to be written
                        boolean toWrite = DirectoryReader.indexExists(in) || locks++ > 0;
                        if (toWrite && !overtaken) {
                            overtaken = true;
                            upToDate(other).index().close();
                        }
                        return in.obtainLock(name);
                    }
                };
        var now = (Library.Update.UpToDate) library.update(place, new FindingsPlace(() -> nothing), GO_ON);
        try (var index = now.index()) {
            return names(index, "الوفد");
        }
    }

    @Test
    void removesIndexesThatNobodyUsedAndThoseWhoseFolderIsGone() throws IOException {
        var other = Files.createDirectory(home.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "وصل الوفد.");
        upToDate(library).index().close();
        upToDate(new Library(List.of(other), home.resolve("cache"))).index().close();

        LibraryFolder.tidy(home.resolve("cache"), Instant.now().plus(Duration.ofDays(89)));
        assertThat(indexes()).isEqualTo(2);

        Files.delete(other.resolve("a.txt"));
        Files.delete(other);
        Library.removeOld(home.resolve("cache"));
        assertThat(indexes()).isEqualTo(1);
        assertThat(library.committed()).hasValueSatisfying(ArticleIndex::close);

        LibraryFolder.tidy(home.resolve("cache"), Instant.now().plus(Duration.ofDays(91)));
        assertThat(indexes()).isZero();
        assertThat(found("الوفد")).hasSize(2);
    }

    private long indexes() throws IOException {
        try (var all = Files.list(home.resolve("cache/index"))) {
            return all.count();
        }
    }
}
