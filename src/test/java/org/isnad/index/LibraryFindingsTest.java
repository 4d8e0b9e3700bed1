package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found in the articles of a library: read after its texts are indexed, and kept beside them.
class LibraryFindingsTest {

    private static final Reader READER = new Reader();

    @TempDir
    private Path home;

    private Path folder;
    private Library library;
    private final List<String> read = new ArrayList<>();

    @BeforeEach
    void aLibraryOfThree() throws IOException {
        folder = Files.createDirectory(home.resolve("أخبار"));
        write("محادثات.txt", """
                قال الرئيس الفرنسي إيمانويل ماكرون: “الهدنة باتت قريبة جدا من الجميع”.
                واتفق الجانبان على وقف إطلاق النار.
                """);
        write("زيارة.txt", """
                وصل إيمانويل ماكرون إلى بيروت.
                وقال وزير الخارجية اللبناني يوسف رجي: “لم نتفق بعد على شيء في الهدنة”.
                """);
        write("طقس.txt", "هدأت العاصفة، ولا هدنة مع المطر.");
        library = new Library(List.of(folder), home.resolve("cache"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private synchronized Reading read(Article article) {
        read.add(article.name());
        return READER.read(article);
    }

    /// Goes on as long as fewer than `most` are read.
    private static final class Until implements Library.ReadingTold {

        private final int most;
        private int kept;

        Until(int most) {
            this.most = most;
        }

        @Override
        public boolean read(int articles, int all) {
            return articles < most;
        }

        @Override
        public void kept() {
            kept++;
        }
    }

    private Library.Read readAll() {
        return library.read(this::read, new Until(Integer.MAX_VALUE));
    }

    private ArticleIndex index() {
        return ((Library.Update.UpToDate) library.update((_, _, _) -> true)).index();
    }

    private ArticleIndex whole() {
        index().close();
        assertThat(readAll()).isEqualTo(Library.Read.WHOLE);
        return index();
    }

    private static SearchResult search(ArticleIndex index, Request request) {
        return index.search(request, Dossier::empty);
    }

    private static List<String> names(SearchResult result) {
        return result.hits().stream().map(hit -> hit.article().name()).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قائل:ماكرون           | محادثات.txt
            speaker:ماكرون        | محادثات.txt
            قائل:رئيس             | محادثات.txt
            قائل:وزير             | زيارة.txt
            مشارك:ماكرون          | زيارة.txt, محادثات.txt
            participant:مكرون     | زيارة.txt, محادثات.txt
            مشارك:"إيمانويل ماكرون" -قائل:ماكرون | زيارة.txt
            مشارك:"ماكرون الرئيس"  |
            نتيجة:اتفاق           | محادثات.txt
            outcome:agreement     | محادثات.txt
            نتيجة:إطلاق           | محادثات.txt
            الهدنة قائل:الفرنسي    | محادثات.txt
            قائل:عنوان:الهدنة      |
            """)
    void areFoundInAllItsArticles(String query, String names) {
        try (var index = whole()) {
            var result = search(index, Request.of(query));
            assertThat(String.join(", ", names(result))).isEqualTo(names == null ? "" : names);
            assertThat(result.remarks()).isEmpty();
        }
    }

    @Test
    void areMarkedAsInADossier() {
        try (var index = whole()) {
            assertThat(Sought.shown(search(index, Request.of("قائل:ماكرون"))))
                    .containsExactly("الهدنة باتت قريبة جدا من الجميع");
            assertThat(Sought.shown(search(index, Request.of("قائل:ماكرون الهدنة"))))
                    .containsExactly("الهدنة");
            assertThat(Sought.shown(search(index, Request.of("مشارك:رجي")))).containsExactly("يوسف رجي");
        }
    }

    @Test
    void goOnFromTheBeginningOfAName() {
        try (var index = whole()) {
            assertThat(names(search(index, Request.asTyped("قائل:ماك")))).containsExactly("محادثات.txt");
            assertThat(index.completions("قائل:ما", Dossier.empty(), 5)).containsExactly("قائل:ماكرون");
            assertThat(index.completions("بير", Dossier.empty(), 5)).containsExactly("بيروت");
        }
    }

    @Test
    void narrowTheSearchByNameAndByKindOfOutcome() {
        var all = Request.of("هدنة");
        try (var index = whole()) {
            assertThat(index.participants(search(index, all), 1)).containsExactly("إيمانويل ماكرون");
            var macron = Filter.none().withParticipant(Optional.of("إيمانويل ماكرون"));
            assertThat(names(search(index, all.filtered(macron)))).containsExactly("زيارة.txt", "محادثات.txt");
            assertThat(names(search(index, all.filtered(macron.withOutcome(Optional.of(Outcome.Kind.AGREED))))))
                    .containsExactly("محادثات.txt");
            assertThat(names(search(index, all.filtered(macron.withArticle(Optional.of(folder.resolve("زيارة.txt")))))))
                    .containsExactly("زيارة.txt");
        }
    }

    @Test
    void countAsFarAsTheyAreReadAndSaySo() {
        try (var index = index()) {
            assertThat(search(index, Request.of("مشارك:ماكرون")))
                    .isEqualTo(new SearchResult("مشارك:ماكرون", List.of(), 0, List.of(new Remark.ReadSoFar(0, 3))));
            assertThat(library.read(this::read, new Until(2))).isEqualTo(Library.Read.STOPPED);
            index.renewFindings();
            assertThat(names(search(index, Request.of("مشارك:ماكرون")))).containsExactly("زيارة.txt");
            assertThat(search(index, Request.of("نتيجة:اتفاق")).remarks()).containsExactly(new Remark.ReadSoFar(2, 3));
            assertThat(search(index, Request.of("الهدنة")).remarks()).isEmpty();
        }
    }

    @Test
    void areReadOnFromWhereTheReadingWasStoppedAndOnlyWhatChanged() throws IOException {
        index().close();
        library.read(this::read, new Until(2));
        library = new Library(List.of(folder), home.resolve("cache"));
        assertThat(readAll()).isEqualTo(Library.Read.WHOLE);
        assertThat(readAll()).isEqualTo(Library.Read.WHOLE);
        assertThat(read).containsExactlyInAnyOrder("زيارة.txt", "طقس.txt", "محادثات.txt");
        read.clear();

        write("طقس.txt", "قال خبير الطقس سامي حداد: “العاصفة قادمة”.");
        Files.delete(folder.resolve("محادثات.txt"));
        try (var index = index()) {
            assertThat(names(search(index, Request.of("مشارك:ماكرون")))).containsExactly("زيارة.txt");
            assertThat(search(index, Request.of("قائل:حداد")).remarks()).containsExactly(new Remark.ReadSoFar(1, 2));
            readAll();
            index.renewFindings();
            assertThat(names(search(index, Request.of("قائل:حداد")))).containsExactly("طقس.txt");
            assertThat(read).containsExactly("طقس.txt");
        }
    }

    @Test
    void ofTheArticleThatIsReadNowAreFoundBeforeItsTurn() {
        try (var index = index()) {
            var talks = index.listing().article(folder.resolve("محادثات.txt")).orElseThrow();
            var result = index.search(Request.of("قائل:ماكرون"), () -> Dossier.of(List.of(READER.read(talks))));
            assertThat(Sought.shown(result)).containsExactly("الهدنة باتت قريبة جدا من الجميع");
        }
    }

    @Test
    void narrowTheSearchToTheArticleThatIsReadNowBeforeItsTurn() {
        try (var index = index()) {
            var talks = index.listing().article(folder.resolve("محادثات.txt")).orElseThrow();
            var agreed = Filter.none()
                    .withParticipant(Optional.of("إيمانويل ماكرون"))
                    .withOutcome(Optional.of(Outcome.Kind.AGREED));
            var refused = agreed.withOutcome(Optional.of(Outcome.Kind.NOT_AGREED));
            var elsewhere = agreed.withArticle(Optional.of(folder.resolve("زيارة.txt")));

            assertThat(Stream.of(agreed, refused, elsewhere, agreed.withParticipant(Optional.of("يوسف رجي")))
                            .map(filter -> names(index.search(
                                    Request.of("هدنة").filtered(filter),
                                    () -> Dossier.of(List.of(READER.read(talks)))))))
                    .containsExactly(List.of("محادثات.txt"), List.of(), List.of(), List.of());
        }
    }

    /// Who is «الرئيس الفرنسي» in one article is so in the other, too, that is read with it.
    @Test
    void narrowTheSearchByTheNamesThatAQueryAsksFor() {
        try (var index = index()) {
            var readNow = Dossier.of(Stream.of("محادثات.txt", "زيارة.txt")
                    .map(name -> index.listing().article(folder.resolve(name)).orElseThrow())
                    .map(READER::read)
                    .toList());
            var president = Filter.none().withParticipant(Optional.of("الرئيس الفرنسي"));

            assertThat(names(index.search(Request.of("مشارك:\"الرئيس الفرنسي\""), () -> readNow)))
                    .containsExactly("زيارة.txt", "محادثات.txt");
            assertThat(names(index.search(Request.of("ماكرون").filtered(president), () -> readNow)))
                    .containsExactly("زيارة.txt", "محادثات.txt");
        }
    }

    @Test
    void whatAnotherProgramReadIsToldOfAsKeptToo() throws IOException {
        index().close();
        assertThat(new Library(List.of(folder), home.resolve("cache")).read(this::read, new Until(Integer.MAX_VALUE)))
                .isEqualTo(Library.Read.WHOLE);
        var told = new Until(Integer.MAX_VALUE);
        assertThat(library.read(this::read, told)).isEqualTo(Library.Read.WHOLE);
        assertThat(told.kept).isEqualTo(1);
        try (var place = FSDirectory.open(findings());
                var _ = place.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            write("جديد.txt", "وصل الوزير يوسف رجي.");
            index().close();
            assertThat(library.read(this::read, told)).isEqualTo(Library.Read.BUSY);
            assertThat(told.kept).isEqualTo(2);
        }
    }

    @Test
    void areReadAgainWhereTheyBrokeAfterAllWasRead() throws IOException {
        whole().close();
        try (var files = Files.list(findings())) {
            var largest = files.filter(file -> !file.getFileName().toString().startsWith("segments"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
            var bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(largest, bytes);
        }
        read.clear();
        library = new Library(List.of(folder), home.resolve("cache"));
        try (var index = whole()) {
            assertThat(names(search(index, Request.of("مشارك:ماكرون")))).hasSize(2);
        }
        assertThat(read).hasSize(3);
    }

    @Test
    void canBeKeptInMemoryWhereNobodyMayWriteBesideTheIndex() throws IOException {
        try (var index = index()) {
            Files.createDirectories(findings().getParent());
            Files.deleteIfExists(findings());
            Files.writeString(findings(), "a file where a folder should be");
            assertThat(readAll()).isEqualTo(Library.Read.NOT_WRITTEN);
            library.keepFindingsInMemory();
            assertThat(readAll()).isEqualTo(Library.Read.WHOLE);
            index.renewFindings();
            assertThat(names(search(index, Request.of("قائل:ماكرون")))).containsExactly("محادثات.txt");
        }
    }

    @Test
    void areKeptOnDiskAgainOnceThereIsRoom() throws IOException {
        Files.writeString(home.resolve("cache"), "a file where a folder should be");
        ((Library.Update.UpToDate) library.inMemory((_, _, _) -> true)).index().close();
        Files.delete(home.resolve("cache"));
        try (var index = index()) {
            assertThat(readAll()).isEqualTo(Library.Read.WHOLE);
            index.renewFindings();
            assertThat(names(search(index, Request.of("قائل:ماكرون")))).containsExactly("محادثات.txt");
        }
    }

    @Test
    void anArticleOfTooDeepNestingCostsNoOther() {
        index().close();
        library.read(
                article -> {
                    if (article.name().equals("طقس.txt")) {
                        throw new StackOverflowError();
                    }
                    return READER.read(article);
                },
                new Until(Integer.MAX_VALUE));
        try (var index = index()) {
            assertThat(names(search(index, Request.of("مشارك:ماكرون")))).hasSize(2);
        }
    }

    @Test
    void anArticleThatCannotBeReadCostsNoOther() {
        index().close();
        library.read(
                article -> {
                    if (article.name().equals("طقس.txt")) {
                        throw new IllegalStateException("a fault of ours");
                    }
                    return READER.read(article);
                },
                new Until(Integer.MAX_VALUE));
        try (var index = index()) {
            assertThat(search(index, Request.of("مشارك:ماكرون")).remarks()).isEmpty();
            assertThat(names(search(index, Request.of("مشارك:ماكرون")))).hasSize(2);
        }
    }

    @Test
    void ofTwoProgramsOneReads() throws IOException {
        index().close();
        try (var place = FSDirectory.open(findings());
                var _ = place.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            assertThat(readAll()).isEqualTo(Library.Read.BUSY);
        }
        assertThat(readAll()).isEqualTo(Library.Read.WHOLE);
    }

    @Test
    void areMadeAnewWhereTheyAreBrokenOrOfAnotherFormat() throws IOException {
        whole().close();
        try (var files = Files.list(findings())) {
            for (var file : files.toList()) {
                var bytes = Files.readAllBytes(file);
                if (bytes.length > 0) {
                    bytes[bytes.length / 2] ^= 0x55;
                    Files.write(file, bytes);
                }
            }
        }
        write("جديد.txt", "وصل الوزير يوسف رجي.");
        try (var index = whole()) {
            assertThat(names(search(index, Request.of("مشارك:ماكرون")))).hasSize(2);
        }
        try (var place = FSDirectory.open(findings());
                var writer = new IndexWriter(place, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("format", "0").entrySet());
            writer.commit();
        }
        read.clear();
        try (var index = whole()) {
            assertThat(names(search(index, Request.of("مشارك:ماكرون")))).hasSize(2);
        }
        assertThat(read).hasSize(4);
    }

    @Test
    void areKeptInMemoryWhereTheIndexIs() throws IOException {
        Files.writeString(home.resolve("cache"), "a file where a folder should be");
        try (var index = ((Library.Update.UpToDate) library.inMemory((_, _, _) -> true)).index()) {
            assertThat(readAll()).isEqualTo(Library.Read.WHOLE);
            index.renewFindings();
            assertThat(names(search(index, Request.of("قائل:ماكرون")))).containsExactly("محادثات.txt");
        }
    }

    private Path findings() {
        return LibraryFolder.of(List.of(folder.toAbsolutePath().normalize()), home.resolve("cache"))
                .findings();
    }
}
