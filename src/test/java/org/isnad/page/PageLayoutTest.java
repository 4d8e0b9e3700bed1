package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.page.Block.Style;
import org.isnad.page.PageStyle.Face;
import org.isnad.page.PageStyle.Palette;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageLayoutTest {

    private static PageStyle style(Face face) {
        return new PageStyle(face, 20, 1.2f, 68, false, Palette.LIGHT);
    }

    private static PageLayout layout(String text, double width) {
        return PageLayout.of(Texts.page(text), style(Face.NOTO_NASKH), width);
    }

    private static int[] painted(PageLayout layout, Place top, Look look) {
        int[] pixels = new int[500 * 400];
        layout.paint(pixels, 500, 400, 1, top, look);
        return pixels;
    }

    @ParameterizedTest
    @EnumSource
    void thePointWhereALetterIsDrawnLeadsBackToIt(Face face) {
        for (var text : Texts.all().values()) {
            var layout = PageLayout.of(Texts.page(text), style(face), 640);
            for (var line : EveryCharacterOnOneLineTest.lines(layout)) {
                var top = new Place(layout.sectionOf(line.span().start()), line.top());
                for (int i = line.span().start(); i < line.span().end(); i++) {
                    if (!Character.isLetter(text.charAt(i)) || Letters.isPresentationForm(text.charAt(i))) {
                        continue;
                    }
                    var cover = Boxes.of(line.cover(new Span(i, i + 1))).getFirst();
                    var spot = layout.spot(
                            top,
                            40,
                            line.x() + cover.getCenterX(),
                            line.leading().height() / 2);
                    // A vocalised lam-alef is one picture of up to four characters, known by its first.
                    assertThat(spot.character())
                            .as("%s at %d", text.charAt(i), i)
                            .isBetween(i - 3, i + 1);
                    assertThat(spot.onText()).isTrue();
                }
            }
        }
    }

    @Test
    void aLineIsDrawnFromRightToLeftWithItsNumbersFromLeftToRight() {
        var line = layout("باع 1250 كتابا", 600).section(0).lines().getFirst();
        double[] xs = {line.caretX(0), line.caretX(3), line.caretX(9), line.caretX(14)};
        assertThat(xs).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        var one = Boxes.of(line.cover(new Span(4, 5))).getFirst();
        var five = Boxes.of(line.cover(new Span(6, 7))).getFirst();
        assertThat(one.getCenterX()).isLessThan(five.getCenterX());
    }

    @Test
    void theSecondHalfOfALamAlefIsCoveredByTheWholeOfIt() {
        var line = layout("سلام", 600).section(0).lines().getFirst();
        assertThat(Boxes.of(line.cover(new Span(2, 3))).getFirst().getWidth()).isGreaterThan(3);
    }

    @Test
    void aParagraphWithoutArabicLettersRunsLeftToRight() {
        var layout = layout("عنوان\nA line in English, 2025.\nسطر", 600);
        assertThat(layout.isRightToLeft(0)).isTrue();
        assertThat(layout.isRightToLeft(8)).isFalse();
        assertThat(layout.section(1).lines().getFirst().x()).isCloseTo(layout.columnLeft(), within(.01));
    }

    @Test
    void marksChangeNoLetterOfTheWordTheyCut() {
        var layout = layout("عنوان\nقال المتحدثون كلاما طويلا عن السلام", 500);
        int[] plain = painted(layout, new Place(0, 0), Look.PLAIN);
        var half = new Mark(new Span(8, 12), Mark.Kind.HIT, Mark.NEUTRAL, false);
        int[] marked =
                painted(layout, new Place(0, 0), new Look(Marks.of(List.of(half)), new Span(0, 0), Optional.empty()));
        assertThat(marked).isNotEqualTo(plain);
        int ink = 0xFF000000 | Colours.of(Palette.LIGHT).ink();
        assertThat(count(marked, ink)).isEqualTo(count(plain, ink)).isPositive();
    }

    private static long count(int[] pixels, int colour) {
        return Arrays.stream(pixels).filter(pixel -> pixel == colour).count();
    }

    @ParameterizedTest
    @EnumSource
    void vowelMarksOnTheFirstLineAreNotCut(Face face) {
        var text = "ألَّلٌّاً آمِنٍ";
        for (int size : new int[] {16, 40, 72}) {
            var style = new PageStyle(face, size, 1, 68, false, Palette.LIGHT);
            var layout = PageLayout.of(
                    PageText.of(text, List.of(new Block(Span.all(text), Style.TITLE)), (_, w) -> w), style, 500);
            int[] pixels = painted(layout, new Place(0, 0), Look.PLAIN);
            int paper = pixels[0];
            assertThat(Arrays.copyOf(pixels, 500)).containsOnly(paper);
        }
    }

    @Test
    void goingDownAndUpAgainComesBackToTheSamePlace() {
        var layout = layout("سطر من الكلام يطول ويطول حتى ينكسر مرة أو مرتين على الأقل\n".repeat(500), 300);
        var start = layout.at(layout.height() / 2);
        var there = layout.moved(layout.moved(start, 3_333), -3_333);
        assertThat(there.section()).isEqualTo(start.section());
        assertThat(there.below()).isCloseTo(start.below(), within(.01));
    }

    @Test
    void estimatedHeightsComeCloseToTheExactOnes() {
        var text = String.join("\n", Texts.seeds().values());
        var layout = layout(text, 700);
        double estimated = layout.height();
        layout.moved(new Place(0, 0), 1e9);
        assertThat(layout.height()).isCloseTo(estimated, within(estimated * .15));
    }

    @Test
    void aMegabyteInOneLineIsLaidOutWhereOneLooks() {
        var text = "كلمة أخرى في سطر لا ينتهي ".repeat(40_000);
        long before = System.nanoTime();
        var layout = PageLayout.of(
                PageText.of(text, List.of(new Block(Span.all(text), Style.PARAGRAPH)), (_, w) -> w),
                style(Face.AMIRI),
                700);
        painted(layout, layout.at(layout.height() / 2), Look.PLAIN);
        assertThat((System.nanoTime() - before) / 1e9).isLessThan(3);
        assertThat(layout.visible(layout.at(layout.height() / 2), 400).length()).isPositive();
    }

    @Test
    void aPageIsSetNoFurtherThanItIsSeen() {
        var layout = layout("كلمة أخرى في سطر آخر\n".repeat(200), 700);
        assertThat(layout.within(Place.TOP, 400)).isEqualTo(Place.TOP);
        assertThat(layout.linesKept()).isEqualTo(layout.shown(Place.TOP, 400).size() + 1);
    }

    @Test
    void onlyLinesNearTheViewAreKept() {
        var text = "كلمة أخرى في سطر آخر\n".repeat(20_000);
        var layout = layout(text, 700);
        layout.moved(new Place(0, 0), 1e9);
        assertThat(layout.linesKept()).isLessThan(2_000);
    }

    @Test
    void aRowOfATableHasItsFirstCellAtTheRight() {
        var text = "الجانب الروسيالجانب الأمريكي";
        var row = new Block(Span.all(text), Style.TABLE_ROW, List.of(new Span(0, 13), new Span(13, text.length())));
        var layout = PageLayout.of(PageText.of(text, List.of(row), (_, w) -> w), style(Face.NOTO_NASKH), 700);
        var lines = layout.section(0).lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).inkLeft()).isGreaterThan(lines.get(1).inkRight());
        assertThat(lines.get(0).top()).isEqualTo(lines.get(1).top());
    }

    @Test
    void emptyAndBlankTextsAreLaidOut() {
        for (var text : List.of("", " ", "\n", "ا", "\uFEFF", "\uD83D", "😀")) {
            var block = new Block(Span.all(text), Style.PARAGRAPH);
            var layout = PageLayout.of(PageText.of(text, List.of(block), (_, w) -> w), style(Face.VAZIRMATN), 60);
            painted(layout, new Place(0, 0), Look.PLAIN);
            assertThat(layout.spot(new Place(0, 0), 100, 30, 30).character()).isZero();
        }
    }
}
