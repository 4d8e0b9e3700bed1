package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.isnad.article.Article;
import org.isnad.article.Import;
import org.isnad.index.Filter;
import org.isnad.index.Library;
import org.isnad.index.Listed;
import org.isnad.index.Remark;
import org.isnad.marking.Selection;
import org.isnad.marking.Summit;
import org.isnad.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Folders and corpus files of many articles, as the window opens them.
class OpenLibraryTest {

    private static final int FILES = 60;

    @TempDir
    private Path home;

    private Path folder;
    private final List<News> news = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private ReaderModel model;

    @BeforeEach
    void aFolderOfManyArticles() throws IOException {
        folder = Files.createDirectory(home.resolve("أخبار"));
        for (int i = 1; i <= FILES; i++) {
            write("%02d.txt".formatted(i), "وصل الوفد رقم %d إلى المدينة.".formatted(i));
        }
        write("30.txt", Summit.MORNING.text());
        write("40.txt", Summit.EVENING.text());
        start();
    }

    private void start() {
        model = new ReaderModel(
                new Workers(Runnable::run, Runnable::run), new Skill(this::read, Summit::join), home.resolve("cache"));
        model.setOnNews(news::add);
    }

    private Reading read(Article article) {
        read.add(article.name());
        return Summit.reader().apply(article);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> inDossier() {
        return model.dossier().get().readings().stream()
                .map(reading -> reading.article().name())
                .toList();
    }

    private List<String> found(String query) {
        model.search().query().set(query);
        var names = model.search().result().get().hits().stream()
                .map(hit -> hit.article().name())
                .sorted()
                .toList();
        model.search().query().set("");
        return names;
    }

    private Article shown() {
        return model.article().get().orElseThrow();
    }

    @Test
    void isWarmedUpBehindTheReadingOfTheArticleInThePage() throws TimeoutException {
        var later = new LinkedBlockingQueue<Runnable>();
        model = new ReaderModel(
                new Workers(Runnable::run, later::add, Runnable::run),
                new Skill(this::read, Summit::join),
                home.resolve("cache"));
        model.open(List.of(folder));
        assertThat(later).hasSize(1);
        later.remove().run();
        assertThat(inDossier()).containsExactly("01.txt");

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> later.size() == 2); // of fifty files, then of all
        later.forEach(Runnable::run);
        assertThat(found("الوزيرين")).containsExactly("30.txt");
    }

    @Test
    void listsAllAndReadsTheOneInThePageAlone() {
        model.open(List.of(folder));

        assertThat(model.isLibrary().get()).isTrue();
        assertThat(model.listing().get())
                .hasSize(FILES)
                .startsWith(Listed.of(shown()))
                .element(29)
                .extracting(Listed::headline)
                .isEqualTo("لقاء الوزيرين في العاصمة");
        assertThat(shown().name()).isEqualTo("01.txt");
        assertThat(inDossier()).containsExactly("01.txt");
        assertThat(model.progress().get()).isEqualTo(new Progress.Idle());
    }

    @Test
    void readsTheOthersInTheBackgroundToBeAskedWhoSaidWhat() {
        var told = new ArrayList<Progress>();
        model.progress().addListener((_, _, now) -> told.add(now));
        model.open(List.of(folder));

        assertThat(found("قائل:سلمى")).containsExactly("30.txt");
        assertThat(found("مشارك:كريم")).containsExactly("30.txt", "40.txt");
        assertThat(found("outcome:agreed")).containsExactly("30.txt");
        model.search().query().set("لقاء");
        assertThat(model.search().participants().get()).containsExactly("سلمى", "كريم");
        assertThat(told).contains(new Progress.ReadingLibrary(1, FILES)).endsWith(new Progress.Idle());
        read.clear();
        start();
        model.open(List.of(folder));
        assertThat(read).containsExactly("01.txt"); // the one in the page
    }

    @Test
    void takesOverWhatAnotherProgramReads() throws Exception {
        var other = new Library(List.of(folder), home.resolve("cache"));
        ((Library.Update.UpToDate) other.update((_, _, _) -> true)).index().close();
        Path findings;
        try (var files = Files.walk(home.resolve("cache"))) {
            findings = files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .findFirst()
                    .orElseThrow()
                    .resolveSibling("findings");
        }
        try (var place = FSDirectory.open(Files.createDirectories(findings));
                var _ = place.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            model.open(List.of(folder));
            assertThat(model.progress().get()).isEqualTo(new Progress.Waiting());
        }
        assertThat(other.read(this::read, new Silent())).isEqualTo(Library.Read.WHOLE);
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> model.progress().get().equals(new Progress.Idle()));
        model.search().query().set("مشارك:كريم");
        assertThat(model.search().result().get().remarks()).isEmpty();
        assertThat(model.search().result().get().hits()).hasSize(2);
    }

    private static final class Silent implements Library.ReadingTold {
        @Override
        public boolean read(int articles, int all) {
            return true;
        }

        @Override
        public void kept() {}
    }

    @Test
    void stopsReadingWhenToldToAndGoesOnTheNextTime() {
        model.progress().addListener((_, _, now) -> {
            if (now instanceof Progress.ReadingLibrary) {
                model.interrupt();
            }
        });
        model.open(List.of(folder));
        assertThat(news).containsExactly(new News.ReadingStopped());
        assertThat(model.progress().get()).isEqualTo(new Progress.Idle());
        model.search().query().set("مشارك:كريم");
        assertThat(model.search().result().get().remarks()).containsExactly(new Remark.ReadSoFar(1, FILES));
        start();

        model.open(List.of(folder));

        assertThat(found("مشارك:كريم")).containsExactly("30.txt", "40.txt");
    }

    @Test
    void searchesThemAllAndGoesToAHitInAnyOfThem() {
        model.open(List.of(folder));
        assertThat(found("الوفد")).hasSize(50); // the best of 58
        model.search().query().set("\"رقم 17\"");
        model.search().next();

        assertThat(shown().name()).isEqualTo("17.txt");
        assertThat(model.aim().get().orElseThrow().place().span().of(shown().text()))
                .isEqualTo("رقم 17");
        assertThat(inDossier()).containsExactly("17.txt");
    }

    @Test
    void goesBackToWhatWasChosenInAnArticleOfIt() {
        model.open(List.of(folder));
        model.show(folder.resolve("30.txt"));
        var road = new Selection.OfQuote(shown(), Summit.ROAD);
        model.choose(road);
        model.showNeighbour(10);
        assertThat(shown().name()).isEqualTo("40.txt");

        model.back();

        assertThat(shown().name()).isEqualTo("30.txt");
        assertThat(model.selection().get()).isEqualTo(road);
        assertThat(inDossier()).containsExactly("30.txt");
        assertThat(Collections.frequency(read, "30.txt")).isEqualTo(2); // for the page, and for the search
    }

    @Test
    void opensAtTheArticleReadLastAndIndexesOnlyWhatChanged() throws IOException {
        model.open(List.of(folder));
        write("61.txt", "عاد الوفد ليلا.");
        start();
        var indexed = new ArrayList<Progress>();
        var listed = new ArrayList<Integer>();
        model.progress().addListener((_, _, now) -> indexed.add(now));
        model.listing().addListener((_, _, now) -> listed.add(now.size()));

        model.open(
                List.of(folder),
                there -> List.of(home.resolve("x"), folder.resolve("40.txt")).stream()
                        .filter(there)
                        .findFirst());

        assertThat(shown().name()).isEqualTo("40.txt");
        assertThat(listed).containsExactly(FILES, FILES + 1);
        assertThat(indexed).startsWith(new Progress.IndexingLibrary(1, 1));
        assertThat(found("ليلا")).containsExactly("61.txt");
    }

    @Test
    void followsItsFiles() throws IOException {
        model.open(List.of(folder));
        model.show(folder.resolve("30.txt"));
        write("30.txt", "خبر جديد. " + Summit.MORNING.text());
        Files.delete(folder.resolve("02.txt"));

        model.refresh();

        assertThat(shown().text()).startsWith("خبر جديد.");
        assertThat(model.listing().get()).hasSize(FILES - 1);
        assertThat(found("جديد")).containsExactly("30.txt");
        assertThat(news).isEmpty();
    }

    @Test
    void leavesTheTextInThePageWhenItsFileGoesAndSaysSoOnce() throws IOException {
        model.open(List.of(folder));
        model.show(folder.resolve("30.txt"));
        Files.delete(folder.resolve("30.txt"));

        model.refresh();
        write("70.txt", "وفد آخر.");
        model.refresh();

        assertThat(shown().text()).isEqualTo(Summit.MORNING.text());
        assertThat(inDossier()).containsExactly("30.txt");
        assertThat(model.listing().get().rowOf(folder.resolve("30.txt"))).isNegative();
        assertThat(news).containsExactly(new News.FileGone(folder.resolve("30.txt")));
    }

    @Test
    void makesABrokenIndexAnew() throws IOException {
        model.open(List.of(folder));
        try (var files = Files.walk(home.resolve("cache"))) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        start();

        model.open(List.of(folder));

        assertThat(model.listing().get()).hasSize(FILES);
        assertThat(found("\"رقم 17\"")).containsExactly("17.txt");
        assertThat(news).isEmpty();
    }

    @Test
    void canBeStoppedWhileItIndexesAndGoesOnTheNextTime() {
        model.progress().addListener((_, _, now) -> {
            if (now instanceof Progress.IndexingLibrary) {
                model.interrupt();
            }
        });
        model.open(List.of(folder));
        assertThat(news).containsExactly(new News.IndexingStopped());
        assertThat(model.progress().get()).isEqualTo(new Progress.Idle());
        assertThat(model.listing().get()).isEmpty();
        start();

        model.open(List.of(folder));

        assertThat(model.listing().get()).hasSize(FILES);
    }

    @Test
    void worksInMemoryWhereTheIndexCannotBeWritten() throws IOException {
        Files.writeString(home.resolve("cache"), "a file where a folder should be");

        model.open(List.of(folder));

        assertThat(model.listing().get()).hasSize(FILES);
        assertThat(found("\"رقم 17\"")).containsExactly("17.txt");
        assertThat(news).containsExactly(new News.IndexNotWritten());
    }

    @Test
    void opensACorpusFileWithTheLinesThatAreNone() throws IOException {
        var corpus = Files.writeString(home.resolve("n.jsonl"), """
                {"id": "7", "text": "وصل الوفد."}
                {broken
                {"id": "8", "text": "غادر الوفد."}
                """);

        model.open(List.of(corpus));

        assertThat(model.listing().get()).extracting(Listed::name).containsExactly("7", "8");
        assertThat(model.refused()).containsExactly(new Import.Refused(corpus.resolve("2"), Import.Reason.BROKEN_LINE));
    }

    @Test
    void aDossierThatGrowsTooLargeIsALibrary() throws IOException {
        var few = Files.createDirectory(home.resolve("few"));
        Files.writeString(few.resolve("a.txt"), "لقاء الوفد.");
        model.open(List.of(few));
        assertThat(model.isLibrary().get()).isFalse();
        var before = shown();

        model.add(List.of(folder));

        assertThat(model.isLibrary().get()).isTrue();
        assertThat(model.listing().get()).hasSize(FILES + 1);
        assertThat(shown()).isEqualTo(before);
        model.add(List.of(home.resolve("few"), folder.resolve("01.txt")));
        assertThat(model.listing().get()).hasSize(FILES + 1);
        assertThat(shown()).isEqualTo(before);
        assertThat(news).isEmpty();
    }

    @Test
    void narrowsTheHitsToAnArticleThatIsNoLongerInThePage() {
        model.open(List.of(folder));
        model.search().filter().set(Filter.none().withArticle(Optional.of(folder.resolve("17.txt"))));

        assertThat(found("الوفد")).containsExactly("17.txt");
    }
}
