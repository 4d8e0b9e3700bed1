package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.page.PageStyle.Face;
import org.isnad.page.PageStyle.Palette;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text at every width: no character lost or doubled, no line wider than its column, no letter torn.
class EveryCharacterOnOneLineTest {

    private static final int[] WIDTHS =
            IntStream.iterate(60, width -> width < 1400, width -> width + 103).toArray();

    static Stream<Arguments> textsAndFaces() {
        return Texts.all().entrySet().stream()
                .flatMap(text ->
                        Stream.of(Face.values()).map(face -> Arguments.of(text.getKey(), text.getValue(), face)));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("textsAndFaces")
    void everyCharacterStandsOnExactlyOneLineInsideTheColumn(String name, String text, Face face) {
        for (int width : WIDTHS) {
            for (boolean justified : new boolean[] {false, true}) {
                check(text, new PageStyle(face, 20, 1.2f, 68, justified, Palette.LIGHT), width);
            }
        }
    }

    private static void check(String text, PageStyle style, int width) {
        var layout = PageLayout.of(Texts.page(text), style, width);
        var seen = new int[text.length()];
        for (var line : lines(layout)) {
            for (int i = line.span().start(); i < line.span().end(); i++) {
                seen[i]++;
            }
            assertThat(line.line().width())
                    .as("«%s» at %d", line.span().of(text), width)
                    .isLessThanOrEqualTo(layout.columnRight() - layout.columnLeft() + .51);
            assertThat(line.inkRight()).isLessThanOrEqualTo(layout.columnRight() + .51);
            assertThat(line.inkLeft()).isGreaterThanOrEqualTo(layout.columnLeft() - .51);
            assertThat(startsInsideALetter(text, line.span()))
                    .as("«%s» at %d", line.span().of(text), width)
                    .isFalse();
        }
        for (var block : Texts.paragraphs(text)) {
            for (int i = block.span().start(); i < block.span().end(); i++) {
                assertThat(seen[i]).as("character %d at %d", i, width).isEqualTo(1);
            }
        }
    }

    private static boolean startsInsideALetter(String text, Span line) {
        char first = text.charAt(line.start());
        return Letters.isVowelMark(first) || Character.isLowSurrogate(first);
    }

    static List<SetLine> lines(PageLayout layout) {
        var lines = new ArrayList<SetLine>();
        for (int i = 0; i < layout.sectionCount(); i++) {
            lines.addAll(layout.section(i).lines());
        }
        return lines;
    }

    @Test
    void aJustifiedLineFillsTheColumn() {
        var text = Texts.seeds().values().iterator().next();
        var style = new PageStyle(Face.AMIRI, 20, 1.2f, 68, true, Palette.LIGHT);
        var layout = PageLayout.of(Texts.page(text), style, 700);
        var body = layout.section(1).lines();
        for (var line : body.subList(0, body.size() - 1)) {
            assertThat(line.inkLeft()).isCloseTo(layout.columnLeft(), org.assertj.core.data.Offset.offset(1.0));
        }
        assertThat(body.getLast().inkLeft()).isGreaterThan(layout.columnLeft() + 5);
    }

    @Test
    void noLineBeginsWithWhatCloses() {
        for (var text : Texts.all().values()) {
            for (int width : WIDTHS) {
                if (width < 300) {
                    continue; // words longer than the line are broken anywhere
                }
                var style = new PageStyle(Face.NOTO_NASKH, 20, 1.2f, 68, false, Palette.LIGHT);
                for (var line : lines(PageLayout.of(Texts.page(text), style, width))) {
                    assertThat("،؛؟.:!»”)٪".indexOf(text.charAt(line.span().start())))
                            .as("«%s» at %d", line.span().of(text), width)
                            .isNegative();
                }
            }
        }
    }
}
