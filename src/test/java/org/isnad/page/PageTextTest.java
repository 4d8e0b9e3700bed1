package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.page.Block.Style;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class PageTextTest {

    private static final String TEXT = "خبر\nإعلان\nإعلان آخر\nبقية الخبر\nتابعونا";

    private static PageText page() {
        var blocks = Texts.paragraphs(TEXT).stream()
                .map(block -> block.span().of(TEXT).matches("إعلان.*|تابعونا")
                        ? new Block(block.span(), Style.FURNITURE)
                        : block)
                .toList();
        return PageText.of(TEXT, blocks, (lines, words) -> words + " (" + lines + ")");
    }

    @Test
    void neighbouringFurnitureIsOneFoldNamedByItsFirstWords() {
        var page = page();
        assertThat(page.folds()).containsExactly(new Span(4, 19), new Span(31, 38));
        assertThat(page.sections())
                .extracting(Section::shown)
                .containsExactly("خبر", "إعلان (2)", "بقية الخبر", "تابعونا (1)");
    }

    @Test
    void anOpenFoldShowsItsLinesBelowItsOwn() {
        var page = page();
        assertThat(page.toggled(new Span(4, 19)).sections())
                .extracting(Section::shown)
                .containsExactly("خبر", "إعلان (2)", "إعلان", "إعلان آخر", "بقية الخبر", "تابعونا (1)");
        assertThat(page.opened(new Span(6, 7)).isOpen(new Span(4, 19))).isTrue();
        assertThat(page.opened(new Span(0, 2))).isSameAs(page);
    }

    @Test
    void foldedFurnitureIsNotCopied() {
        var page = page();
        assertThat(page.copied(Span.all(TEXT))).isEqualTo("خبر\nبقية الخبر\n");
        assertThat(page.copied(new Span(1, 24))).isEqualTo("بر\nبقية");
        assertThat(page.copied(new Span(6, 24))).isEqualTo("بقية");
        assertThat(page.copied(new Span(20, 24))).isEqualTo("بقية");
        assertThat(page.opened(Span.all(TEXT)).copied(Span.all(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void aVeryLongBlockIsCutBehindSentences() {
        var text = "جملة قصيرة تتكرر. ".repeat(1_000);
        var page = PageText.of(text, List.of(new Block(Span.all(text), Style.PARAGRAPH)), (_, words) -> words);
        assertThat(page.sections())
                .hasSizeGreaterThan(3)
                .allMatch(section -> section.shown().endsWith(". "));
        assertThat(String.join("", page.sections().stream().map(Section::shown).toList()))
                .isEqualTo(text);
    }
}
