package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.isnad.article.Article;
import org.isnad.article.Import;
import org.isnad.index.Listed;
import org.isnad.index.Remark;
import org.isnad.marking.Selection;
import org.isnad.marking.Summit;
import org.isnad.messages.Messages;
import org.isnad.page.Mark;
import org.isnad.reading.Reading;
import org.isnad.settings.Folders;
import org.isnad.settings.Remembered;
import org.isnad.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

    private static final Path SEEDS = Path.of("seeds");

    private final FxRobot robot = new FxRobot();
    private Path folder;
    private ReaderModel model;
    private LiveSettings live;
    private MainWindow window;
    private final CompletableFuture<Void> waiting = new CompletableFuture<>();

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("isnad-window");
        Files.writeString(folder.resolve("1-morning.txt"), Summit.MORNING.text());
        Files.writeString(folder.resolve("2-evening.txt"), Summit.EVENING.text());
        var folders = Folders.in(folder.resolve("home"));
        var background = Executors.newVirtualThreadPerTaskExecutor();
        model = new ReaderModel(
                new Workers(background, Platform::runLater), new Skill(this::read, Summit::join), folders.cache());
        window = new MainWindow(stage, model, Remembered.in(folders), List.of());
        live = window.live();
        window.show();
    }

    /// Waits at one article of a library until it may go on.
    private Reading read(Article article) {
        if (article.name().equals("20.txt")) {
            waiting.join();
        }
        return Summit.reader().apply(article);
    }

    @AfterEach
    void close() {
        robot.interact(() -> window.scene().getWindow().hide());
    }

    private void open(Path... paths) throws TimeoutException {
        robot.interact(() -> window.comeForward(List.of(paths)));
        eventually(() -> model.progress().get() instanceof Progress.Idle
                && !model.dossier().get().readings().isEmpty());
    }

    private static void eventually(Callable<Boolean> holds) throws TimeoutException {
        waitFor(30, TimeUnit.SECONDS, holds);
        waitForFxEvents();
    }

    private Article morning() {
        return model.dossier().get().readings().getFirst().article();
    }

    private Article evening() {
        return model.dossier().get().readings().get(1).article();
    }

    private Node focused() {
        return window.scene().getFocusOwner();
    }

    private Node find(String id) {
        return robot.lookup("#" + id).query();
    }

    private PageView page() {
        return (PageView) find("page");
    }

    private ListView<?> list(String id) {
        return (ListView<?>) find(id);
    }

    @Test
    void escapeStopsTheReadingOfALibraryWhereNothingElseIsToBeClosed() throws Exception {
        var many = Files.createDirectory(folder.resolve("many"));
        for (int i = 10; i < 60; i++) {
            Files.writeString(many.resolve(i + ".txt"), "وصل الوفد رقم %d.".formatted(i));
        }
        robot.interact(() -> window.comeForward(List.of(many)));
        eventually(() -> model.progress().get() instanceof Progress.ReadingLibrary);

        robot.push(KeyCode.ESCAPE);
        waiting.complete(null);

        eventually(() -> model.progress().get() instanceof Progress.Idle);
        assertThat(robot.lookup(".notice").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .containsExactly(live.messages().get().text("notice.reading-stopped"));
        robot.interact(() -> model.search().query().set("مشارك:كريم"));
        eventually(() -> model.search().result().get().remarks().equals(List.of(new Remark.ReadSoFar(11, 50))));
    }

    @Test
    void opensADossierWhereOneWasReading() throws TimeoutException {
        open(SEEDS);
        var second = evening();
        robot.interact(() -> model.show(second));
        robot.interact(() -> page().read(second.text().length() / 2));
        int reading = page().readingOffsetProperty().get();
        assertThat(reading).isPositive();
        open(folder);
        open(SEEDS);
        assertThat(model.article().get()).contains(second);
        assertThat(page().readingOffsetProperty().get()).isEqualTo(reading);
    }

    @Test
    void readsAChangedFileAgainAtTheSamePlace() throws Exception {
        var text = Files.readString(SEEDS.resolve("001_e6bbb33c279f2ce9.txt"));
        var file = Files.writeString(folder.resolve("0-long.txt"), text);
        open(folder);
        robot.interact(() -> window.complete());
        robot.interact(() -> page().read(text.length() / 2));
        int reading = page().readingOffsetProperty().get();
        var added = "خبر عاجل أضيف في أول المقال.\n";

        Files.writeString(file, added + text);

        eventually(() -> page().getContent().text().startsWith(added));
        assertThat(reading).isPositive();
        assertThat(page().readingOffsetProperty().get()).isEqualTo(reading + added.length());
        Files.delete(file);
        eventually(() -> robot.lookup(".notice").tryQuery().isPresent());
        assertThat(page().getContent().text()).startsWith(added);
    }

    @Test
    void listsTheFiveArticlesAndShowsTheFirst() throws TimeoutException {
        open(SEEDS);
        assertThat(list("articles").getItems())
                .extracting(article -> ((Listed) article).name().substring(0, 3))
                .containsExactly("000", "001", "002", "003", "004");
        assertThat(page().getContent().text()).isEqualTo(morning().text());
    }

    @Test
    void runsRightToLeftInArabicAndLeftToRightInEnglish() throws TimeoutException {
        open(folder);
        assertThat(window.scene().getRoot().getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(x("articles")).isGreaterThan(x("page"));
        robot.interact(() -> live.change(now -> now.withLanguage(Settings.Language.ENGLISH)));
        waitForFxEvents();
        assertThat(window.scene().getRoot().getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(x("articles")).isLessThan(x("page"));
        assertThat(robot.lookup("Quotes").tryQuery()).isPresent();
    }

    private double x(String id) {
        var node = find(id);
        return node.localToScene(node.getLayoutBounds()).getCenterX();
    }

    @Test
    void theSearchGivesTheKeyboardBackToThePageTheFirstTimeToo() throws TimeoutException {
        open(folder);
        robot.interact(() -> find("page").requestFocus());
        var before = focused();
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertThat(focused()).isNotEqualTo(before);
        robot.type(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo(before);
    }

    @Test
    void choosingAQuoteOpensItsArticle() throws TimeoutException {
        open(folder);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        var quotes = list("quotes");
        assertThat(focused()).isEqualTo(quotes);
        robot.interact(() -> quotes.getSelectionModel().selectLast());
        assertThat(model.selection().get()).isEqualTo(new Selection.OfQuote(evening(), Summit.DATE));
        var page = page();
        assertThat(page.getContent().text()).isEqualTo(evening().text());
        assertThat(page.screenBounds(Summit.DATE.content())).isPresent();
    }

    @Test
    void clickingAMarkedWordChoosesItAndAFurtherClickWhatIsAroundIt() throws TimeoutException {
        open(folder);
        var page = page();
        var road = Summit.at(Summit.MORNING, "الطريق");
        var bounds = page.screenBounds(road).orElseThrow();
        robot.clickOn(bounds);
        assertThat(model.selection().get()).isEqualTo(new Selection.OfOutcome(morning(), Summit.OPENED));
        robot.sleep(700); // not a double click
        robot.clickOn(bounds);
        assertThat(model.selection().get()).isEqualTo(new Selection.OfQuote(morning(), Summit.ROAD));
        var quotes = list("quotes");
        assertThat(quotes.getSelectionModel().getSelectedItem()).isNotNull();
    }

    @Test
    void f6GoesRoundThePanes() throws TimeoutException {
        open(folder);
        var round = new java.util.ArrayList<String>();
        for (int press = 0; press < 4; press++) {
            round.add(focused().getId());
            robot.type(KeyCode.F6);
        }
        assertThat(round).containsExactly("page", "participants", "articles", "page");
    }

    @Test
    void altDownGoesToTheNextFindingAndAltRightBack() throws TimeoutException {
        open(folder);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(model.selection().get()).isEqualTo(new Selection.OfQuote(morning(), Summit.ROAD));
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertThat(model.selection().get()).isEqualTo(new Selection.OfFact(morning(), Summit.CAPITAL));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(model.selection().get()).isEqualTo(new Selection.OfQuote(morning(), Summit.ROAD));
    }

    @Test
    void f9FoldsTheListAndThePanelsAway() throws TimeoutException {
        open(folder);
        double before = page().getWidth();
        robot.type(KeyCode.F9);
        waitForFxEvents();
        assertThat(robot.lookup("#articles").tryQuery()).isEmpty();
        assertThat(page().getWidth()).isGreaterThan(before + 200);
        robot.type(KeyCode.F9);
        waitForFxEvents();
        assertThat(page().getWidth()).isEqualTo(before);
    }

    @Test
    void aRefusedFileStandsUnderTheListWithItsReason() throws IOException, TimeoutException {
        Files.createFile(folder.resolve("3-empty.txt"));
        open(folder);
        var texts = robot.from(find("refused")).lookup(".prose").queryAllAs(Prose.class);
        assertThat(texts).extracting(Prose::getText).contains(Messages.arabic().text(Import.Reason.EMPTY));
    }

    @Test
    void ctrlWClosesTheArticleInThePage() throws TimeoutException {
        open(folder);
        robot.press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        waitForFxEvents();
        assertThat(model.dossier().get().readings())
                .extracting(Reading::article)
                .extracting(Article::text)
                .containsExactly(Summit.EVENING.text());
        assertThat(model.article().get()).isEqualTo(Optional.of(morning()));
    }

    @Test
    void saysWhatToDoWhileNothingIsOpen() {
        assertThat(insteadOfContents()).contains("افتح مقالًا ليظهر هنا ما فيه.");
    }

    @Test
    void saysThatArticlesAreBeingReadUntilTheyAre() throws Exception {
        Files.writeString(folder.resolve("20.txt"), "هطلت الأمطار على العاصمة.");
        Files.writeString(folder.resolve("21.txt"), "انقطعت الكهرباء عن الضواحي.");
        robot.interact(() -> window.comeForward(List.of(folder.resolve("20.txt"))));
        eventually(() -> model.article().get().isPresent());
        assertThat(insteadOfContents()).containsExactly("يُقرأ المقال الآن…");

        robot.interact(() -> model.add(List.of(folder.resolve("21.txt"))));
        eventually(() -> model.listing().get().size() == 2);
        assertThat(insteadOfContents()).containsExactly("تُقرأ المقالات الآن…");

        waiting.complete(null);
        eventually(() -> !model.isUnread().get());
        assertThat(insteadOfContents()).containsExactly("لم يُعثر في المقالات على مشاركين.");
    }

    private List<String> insteadOfContents() {
        return robot.lookup(".empty-state").queryAllAs(Prose.class).stream()
                .filter(Node::isVisible)
                .map(Prose::getText)
                .toList();
    }

    @Test
    void aClickOnAFactChoosesIt() throws TimeoutException {
        open(folder);
        robot.clickOn(page().screenBounds(Summit.at(Summit.MORNING, "العاصمة")).orElseThrow());
        assertThat(model.selection().get()).isEqualTo(new Selection.OfFact(morning(), Summit.CAPITAL));
        assertThat(page().marksProperty().get())
                .filteredOn(Mark::strong)
                .extracting(Mark::kind)
                .containsExactly(Mark.Kind.FACT);
    }

    @Test
    void theMenuOfAQuoteCopiesItWithItsSource() throws TimeoutException {
        open(folder);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        robot.interact(() -> list("quotes").getSelectionModel().select(1));
        // The system makes this event of Shift+F10, the headless one does not.
        robot.interact(() -> list("quotes")
                .fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
        waitForFxEvents();
        assertThat(menu()).containsExactly("menu.go", "menu.copy-words", "menu.choose");
        robot.interact(() -> items().get(1).fire());
        assertThat(copied()).isEqualTo("«اتفقنا على فتح الطريق» — سلمى، لقاء الوزيرين في العاصمة (1-morning.txt)");
    }

    @Test
    void aKeyCopiesTheChosenQuoteWithItsSource() throws TimeoutException {
        open(folder);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        robot.interact(() -> list("quotes").getSelectionModel().select(1));
        robot.type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        waitForFxEvents();
        assertThat(copied()).isEqualTo("«اتفقنا على فتح الطريق» — سلمى، لقاء الوزيرين في العاصمة (1-morning.txt)");
    }

    @Test
    void theMenuForExportingNamesEachFormForTheArticleAndForAll() throws TimeoutException {
        open(folder);
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        waitForFxEvents();
        assertThat(items()).hasSize(13);
    }

    @Test
    void aRightClickOnAnArticleOffersToCloseIt() throws TimeoutException {
        open(folder);
        robot.rightClickOn("#articles .entry");
        waitForFxEvents();
        assertThat(menu()).containsExactly("menu.go", "menu.copy-title", "command.close-article");
        robot.interact(() -> items().getLast().fire());
        assertThat(model.dossier().get().readings()).hasSize(1);
    }

    @Test
    void inANarrowWindowTheArticlesStandAboveThePanels() throws TimeoutException {
        open(folder);
        robot.interact(() -> window.scene().getWindow().setWidth(900));
        waitForFxEvents();
        assertThat(list("articles").localToScene(0, 0).getY())
                .isLessThan(list("participants").localToScene(0, 0).getY());
        assertThat(x("articles")).isLessThan(x("page"));
        assertThat(page().getWidth()).isGreaterThan(500);
    }

    private List<MenuItem> items() {
        return robot.listWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .filter(Window::isShowing)
                .findFirst()
                .map(menu -> List.copyOf(((ContextMenu) menu).getItems()))
                .orElse(List.of());
    }

    private List<String> menu() {
        return items().stream().map(MenuItem::getId).toList();
    }

    private String copied() {
        return WaitForAsyncUtils.waitForAsyncFx(
                1000, () -> Clipboard.getSystemClipboard().getString());
    }
}
