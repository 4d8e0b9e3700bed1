package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.isnad.page.Block;
import org.isnad.page.Mark;
import org.isnad.page.PageStyle;
import org.isnad.page.PageStyle.Face;
import org.isnad.page.PageStyle.Palette;
import org.isnad.page.PageText;
import org.isnad.page.Texts;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The page in a real window: mouse, keys and clipboard.
@ExtendWith(ApplicationExtension.class)
class PageViewTest {

    private static final String TEXT = """
            الوزيرة تلتقي السفير
            قالت الوزيرة أمس: «سنعود إلى القاهرة قريبا»، وشكرت السفير.
            اقرأ أيضا
            تابعونا على التلفاز
            وردّ السفير بأن بلاده ترحب بالزيارة.
            """;

    private static final Span QUOTE = spanOf("«سنعود إلى القاهرة قريبا»");
    private static final Span CITY = spanOf("القاهرة");

    private PageView page;
    private final List<String> chosen = new ArrayList<>();

    private static Span spanOf(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    @Start
    void show(Stage stage) {
        page = new PageView();
        page.setPageStyle(new PageStyle(Face.NOTO_NASKH, 20, 1.2f, 68, false, Palette.LIGHT));
        page.setContent(PageText.of(TEXT, blocks(), (lines, words) -> "مطوي " + lines + " " + words));
        page.setMarks(
                List.of(new Mark(QUOTE, Mark.Kind.DIRECT_QUOTE, 0, false), new Mark(CITY, Mark.Kind.NAME, 1, false)));
        page.setOnChoose((offset, depth) -> chosen.add(TEXT.charAt(offset) + " " + depth));
        var below = new Region();
        below.setPrefHeight(120);
        var root = new BorderPane(page, null, null, below, null);
        root.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        stage.setScene(new Scene(root, 700, 520));
        stage.setMaximized(false);
        stage.sizeToScene(); // the one stage of all tests keeps the size that another test left it in
        stage.show();
        page.requestFocus();
    }

    private static List<Block> blocks() {
        return Texts.paragraphs(TEXT).stream()
                .map(block -> block.span().of(TEXT).matches("اقرأ.*|تابعونا.*")
                        ? new Block(block.span(), Block.Style.FURNITURE)
                        : block)
                .toList();
    }

    private Point2D at(String words) {
        WaitForAsyncUtils.waitForFxEvents();
        var box = page.screenBounds(spanOf(words)).orElseThrow();
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    private String selected() {
        WaitForAsyncUtils.waitForFxEvents();
        return page.getSelection().of(page.getContent().text());
    }

    /// The headless platform's robot neither tells which keys are held nor drags beyond the page.
    private void fire(FxRobot robot, Point2D screen, boolean shift, List<EventType<MouseEvent>> types) {
        var on = page.lookup(".page-surface");
        var here = on.screenToLocal(screen);
        robot.interact(() -> types.forEach(type -> Event.fireEvent(
                on,
                new MouseEvent(
                        type,
                        here.getX(),
                        here.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        shift,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null))));
    }

    /// A later click is not taken for a part of a double click.
    private static void pause() {
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
    }

    @Test
    void aClickChoosesTheInnermostAndAFurtherClickTheNextOutward(FxRobot robot) {
        robot.clickOn(at("القاهرة"));
        pause();
        robot.clickOn(at("القاهرة"));
        pause();
        robot.clickOn(at("سنعود"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(chosen).extracting(choice -> choice.substring(2)).containsExactly("0", "1", "0");
    }

    @Test
    void aDragSelectsAcrossParagraphsAndChoosesNothing(FxRobot robot) {
        robot.drag(at("وشكرت"), MouseButton.PRIMARY).dropTo(at("بلاده"));
        assertThat(selected()).contains("السفير.\nاقرأ أيضا\nتابعونا على التلفاز\nوردّ السفير بأن ");
        assertThat(page.selectedText()).contains("السفير.\nوردّ السفير بأن ");
        assertThat(chosen).isEmpty();
    }

    @Test
    void aDoubleClickTakesAWordAndATripleClickAParagraph(FxRobot robot) {
        robot.doubleClickOn(at("القاهرة"));
        assertThat(selected()).isEqualTo("القاهرة");
        pause();
        robot.clickOn(at("ترحب")).clickOn(MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY);
        assertThat(selected()).isEqualTo("وردّ السفير بأن بلاده ترحب بالزيارة.");
    }

    @Test
    void aShiftClickExtendsTheSelection(FxRobot robot) {
        robot.clickOn(at("سنعود"));
        pause();
        fire(robot, at("قريبا"), true, List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED));
        assertThat(selected()).contains("إلى القاهرة");
    }

    @Test
    void leftGoesForwardAndHomeIsTheRightEdge(FxRobot robot) {
        robot.clickOn(at("إلى"));
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT, 2).release(KeyCode.SHIFT);
        int caret = page.getSelection().start();
        assertThat(page.getSelection()).isEqualTo(new Span(caret, caret + 2));
        robot.press(KeyCode.SHIFT).type(KeyCode.HOME).release(KeyCode.SHIFT);
        assertThat(selected()).startsWith("قالت الوزيرة").contains("سنعود").doesNotContain("القاهرة");
        robot.press(KeyCode.SHIFT).type(KeyCode.END).release(KeyCode.SHIFT);
        assertThat(selected()).endsWith("وشكرت السفير.");
    }

    @Test
    void ctrlAndShiftSelectByWord(FxRobot robot) {
        robot.clickOn(at("إلى"));
        robot.press(KeyCode.SHIFT, KeyCode.CONTROL).type(KeyCode.LEFT, 2).release(KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(selected()).endsWith("القاهرة");
    }

    @Test
    void copiesAllThatIsNotFoldedAway(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        var copied =
                WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(WaitForAsyncUtils.waitFor(copied)).isEqualTo("""
                        الوزيرة تلتقي السفير
                        قالت الوزيرة أمس: «سنعود إلى القاهرة قريبا»، وشكرت السفير.
                        وردّ السفير بأن بلاده ترحب بالزيارة.
                        """);
    }

    @Test
    void theKeyEnterUnfoldsFurnitureAndThenItIsCopied(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(page.selectedText()).isEqualTo(TEXT);
        assertThat(page.screenBounds(spanOf("تابعونا"))).isPresent();
    }

    @Test
    void aClickOnTheFoldOpensIt(FxRobot robot) {
        var above = at("وشكرت");
        var below = at("ترحب");
        assertThat(page.screenBounds(spanOf("تابعونا"))).isEmpty();
        var right = page.localToScreen(page.getWidth() - 150, 0);
        robot.clickOn(new Point2D(right.getX(), (above.getY() + below.getY()) / 2));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(page.screenBounds(spanOf("تابعونا"))).isPresent();
    }

    @Test
    void spaceAndItsOppositeTurnAScreen(FxRobot robot) {
        robot.interact(() -> page.setContent(Texts.page("سطر من الكلام الطويل\n".repeat(200))));
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        int after = page.readingOffsetProperty().get();
        assertThat(after).isPositive();
        robot.press(KeyCode.SHIFT).type(KeyCode.SPACE).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(page.readingOffsetProperty().get()).isZero();
        robot.type(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(page.readingOffsetProperty().get()).isGreaterThan(TEXT.length() * 10);
    }

    @Test
    void draggingPastTheEdgeScrolls(FxRobot robot) throws TimeoutException {
        robot.interact(() -> page.setContent(Texts.page("سطر من الكلام الطويل\n".repeat(200))));
        var inside = page.localToScreen(400, 200);
        fire(robot, inside, false, List.of(MouseEvent.MOUSE_PRESSED));
        fire(robot, inside.add(0, 260), false, List.of(MouseEvent.MOUSE_DRAGGED));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> page.getSelection().length() > 200);
        fire(robot, inside.add(0, 260), false, List.of(MouseEvent.MOUSE_RELEASED));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(page.readingOffsetProperty().get()).isPositive();
    }

    @Test
    void theLineThatOneReadsStaysWhereItIsInAnotherSizeOrWidth(FxRobot robot) {
        robot.interact(() -> {
            page.setContent(Texts.page(Texts.seeds().values().iterator().next()));
            page.read(1200);
        });
        WaitForAsyncUtils.waitForFxEvents();
        int reading = page.readingOffsetProperty().get();
        var letter = new Span(reading, reading + 1);
        double before = page.screenBounds(letter).orElseThrow().getMinY();
        for (int size : new int[] {28, 14, 22}) {
            robot.interact(() -> page.setPageStyle(new PageStyle(Face.AMIRI, size, 1.4f, 50, true, Palette.DARK)));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(page.screenBounds(letter).orElseThrow().getMinY()).isBetween(before - 20, before + 20);
        }
    }

    @Test
    void theScrollBarStandsAtTheLeftInArabicAndAtTheRightInEnglish(FxRobot robot) {
        robot.interact(() -> page.setContent(Texts.page("سطر من الكلام الطويل\n".repeat(200))));
        WaitForAsyncUtils.waitForFxEvents();
        var bar = (ScrollBar) page.lookup(".scroll-bar");
        assertThat(leftOf(bar)).isZero();
        robot.interact(() -> page.getParent().setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT));
        robot.interact(() -> page.getScene().getRoot().layout());
        assertThat(leftOf(bar)).isGreaterThan(600);
    }

    private double leftOf(Node node) {
        return page.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinX();
    }

    @Test
    void tellsAScreenReaderItsTextAndWhereItsWordsAre(FxRobot robot) {
        robot.doubleClickOn(at("القاهرة"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(page.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo(TEXT);
        assertThat(page.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START))
                .isEqualTo(CITY.start());
        assertThat(page.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END))
                .isEqualTo(CITY.end());
        var offset = (int) page.queryAccessibleAttribute(AccessibleAttribute.OFFSET_AT_POINT, at("القاهرة"));
        assertThat(CITY.contains(offset)).isTrue();
    }

    @Test
    void anEmptyTextAndAOneLetterTextAreShown(FxRobot robot) {
        for (var text : List.of("", " ", "ا", "\uFEFFا", "hello", "\n\n")) {
            robot.interact(() -> {
                page.setContent(Texts.page(text));
                page.selectAll();
                page.scrollToEnd();
                page.reveal(new Span(0, 0));
                page.layout();
            });
            assertThat(page.selectedText()).isEqualTo(text);
        }
    }
}
