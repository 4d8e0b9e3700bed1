package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.page.Format.Paper;
import org.isnad.page.Manuscript.Kind;
import org.isnad.page.Manuscript.Piece;
import org.isnad.page.PageStyle.Face;
import org.isnad.page.Sheet.Glyph;
import org.isnad.page.Sheet.Lettered;
import org.isnad.page.Sheet.Role;
import org.isnad.page.Sheet.Stretch;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PressTest {

    private static final String SENTENCE =
            "قالَ الوزيرُ إنّ الطريقَ سيُفتحُ لا محالةَ في الساعة 10:30 صباحًا، ثم عاد إلى مكتبه. ";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void noLineOfAParagraphStandsAloneAndNoHeadingAtTheFoot(Paper paper) {
        // Every length of a paragraph comes to every place on a sheet.
        for (int i = 0; i < 120; i++) {
            add(Block.Style.HEADING, "عنوان");
            add(Block.Style.PARAGRAPH, SENTENCE.repeat(1 + i * 7 % 11));
        }
        var sheets = print(paper, text.toString());
        assertThat(sheets).hasSizeGreaterThan(10);
        for (var sheet : sheets) {
            var text = sheet.stretches().stream()
                    .filter(stretch -> stretch.role() != Role.AROUND)
                    .toList();
            assertThat(text.getLast().role()).isEqualTo(Role.PARAGRAPH);
            assertThat(lines(text.getLast())).isGreaterThan(isWhole(text.getLast(), sheets) ? 0 : 1);
            assertThat(lines(text.getFirst())).isGreaterThan(isWhole(text.getFirst(), sheets) ? 0 : 1);
        }
    }

    @Test
    void everyCharacterStandsOnTheSheetsOnce() {
        add(Block.Style.TITLE, "لقاء في العاصمة");
        for (int i = 0; i < 30; i++) {
            add(Block.Style.PARAGRAPH, SENTENCE.repeat(3) + "وشارك Reuters في 2.5% منه، و١٢٣ ضيفًا.");
        }
        var read = new StringBuilder();
        for (var sheet : print(Paper.A4, text.toString())) {
            for (var stretch : sheet.stretches()) {
                if (stretch.role() != Role.AROUND) {
                    glyphs(stretch).forEach(glyph -> read.append(glyph.text()));
                }
            }
        }
        assertThat(letters(read.toString())).isEqualTo(letters(text.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfTheTextLeavesTheMargins(Paper paper) {
        add(Block.Style.PARAGRAPH, SENTENCE.repeat(200));
        for (var sheet : print(paper, text.toString())) {
            var at = sheet.stretches().stream()
                    .filter(stretch -> stretch.role() != Role.AROUND)
                    .flatMap(stretch -> glyphs(stretch).stream())
                    .filter(glyph -> !glyph.text().isBlank())
                    .toList();
            assertThat(at).allMatch(glyph -> glyph.x() > 50 && glyph.x() < paper.width() - 90);
            assertThat(at).allMatch(glyph -> glyph.y() > 60 && glyph.y() < paper.height() - 50);
        }
    }

    @Test
    void furnishingsCannotBeCopiedOrFound() {
        add(Block.Style.PARAGRAPH, SENTENCE);
        var around = print(Paper.A4, text.toString()).getFirst().stretches().getFirst();
        assertThat(around.role()).isEqualTo(Role.AROUND);
        assertThat(glyphs(around)).isNotEmpty().allMatch(glyph -> glyph.text().isEmpty());
    }

    @Test
    void aTextOfNothingIsASheetToo() {
        assertThat(print(Paper.A4, "")).hasSize(1);
    }

    private void add(Block.Style style, String words) {
        int from = text.length();
        text.append(words);
        blocks.add(new Block(new Span(from, text.length()), style));
        text.append('\n');
    }

    private List<Sheet> print(Paper paper, String all) {
        var sheets = new ArrayList<Sheet>();
        var piece = new Piece(Kind.TEXT, all, blocks, Marks.NONE, Map.of());
        var format = new Format(paper, Face.NOTO_NASKH, Format.COMFORTABLE, false);
        Press.print(new Manuscript("لقاء", "ملف.txt", List.of(piece)), format, sheets::add);
        return sheets;
    }

    private static boolean isWhole(Stretch part, List<Sheet> sheets) {
        return sheets.stream()
                        .flatMap(sheet -> sheet.stretches().stream())
                        .filter(stretch -> stretch.block() == part.block())
                        .count()
                == 1;
    }

    /// Glyphs on one base line; marks stand at most a few points off it.
    private static int lines(Stretch stretch) {
        double last = -100;
        int lines = 0;
        for (double y : glyphs(stretch).stream().mapToDouble(Glyph::y).sorted().toArray()) {
            lines += y - last > 10 ? 1 : 0;
            last = y;
        }
        return lines;
    }

    private static List<Glyph> glyphs(Stretch stretch) {
        return stretch.drawn().stream()
                .filter(Lettered.class::isInstance)
                .flatMap(drawn -> ((Lettered) drawn).glyphs().stream())
                .toList();
    }

    /// Each letter and how often, whatever the direction that a line was written in.
    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
