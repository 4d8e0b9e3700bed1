package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isnad.page.PageStyle.Face;
import org.isnad.page.ProseLayout.ProseColours;
import org.isnad.page.ProseLayout.ProseStyle;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class ProseLayoutTest {

    private static final String MESSAGE =
            "لم يُفتح الملف \u2068000_97a1.txt\u2069 لأنه فارغ. اختر ملفا آخر، أو أفلِت مجلدا في النافذة.";

    private static ProseStyle style(int mostLines) {
        return new ProseStyle(Face.VAZIRMATN, 14, false, true, false, mostLines);
    }

    @Test
    void wrapsAtEveryWidthAndGrowsNoNarrowerThanItsText() {
        double last = Double.MAX_VALUE;
        for (int width = 30; width < 900; width += 7) {
            var prose = ProseLayout.of(MESSAGE, List.of(), style(0), width);
            assertThat(prose.height()).isLessThanOrEqualTo(last);
            last = prose.height();
        }
        double inOneLine = ProseLayout.of(MESSAGE, List.of(), style(0), ProseLayout.WIDER_THAN_ANY)
                .widest();
        assertThat(ProseLayout.of(MESSAGE, List.of(), style(0), inOneLine).lineCount())
                .isEqualTo(1);
    }

    @Test
    void cutsOffWhatIsTooLongWithAnEllipsis() {
        assertThat(ProseLayout.of(MESSAGE, List.of(), style(2), 150).lineCount())
                .isEqualTo(2);
        assertThat(ProseLayout.of(MESSAGE, List.of(), style(0), 150).lineCount())
                .isGreaterThan(2);
    }

    @Test
    void aHighlightStandsBehindItsWordsAlone() {
        var prose = ProseLayout.of("قمة ألاسكا", List.of(new Span(0, 3)), style(0), 200);
        int[] pixels = new int[200 * 40];
        prose.paint(pixels, 200, 40, 1, new ProseColours(0xFF000000, 0xFFFFEE00, 0xFF000000), List.of(new Span(0, 3)));
        long yellow = Arrays.stream(pixels).filter(pixel -> pixel == 0xFFFFEE00).count();
        assertThat(yellow).isBetween(100L, 1_200L);
        assertThat(pixels[20 * 200 + 5]).isZero();
    }
}
