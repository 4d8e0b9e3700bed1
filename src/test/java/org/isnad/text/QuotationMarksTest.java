package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Marks as news writes them, right and wrong.
class QuotationMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            وقال “سنعود غدا”.                      | سنعود غدا
            وقال ”سنعود غدا“.                      | سنعود غدا
            وقال «سنعود غدا».                      | سنعود غدا
            وقال "سنعود غدا″، ثم مضى               | سنعود غدا
            وقال " سنعود غدا " ثم مضى              | سنعود غدا
            مطالبا بـ“وقف النار” فورا              | وقف النار
            تقدمت"بسرعة كبيرة" اليوم               | بسرعة كبيرة
            كانت “8 من 10″، كما قال                | 8 من 10
            وقال 'سنعود غدا' ثم مضى                | سنعود غدا
            """)
    void pairsMarksByWhatStandsBesideThem(String text, String content) {
        assertThat(outermost(text)).containsExactly(content);
    }

    @Test
    void keepsMarksInsideMarksOfTheirOwnKind() {
        assertThat(outermost("وقال \"هذه فرصة \"لا تتكرر كثيرا\" لنا جميعا\"، ثم مضى"))
                .containsExactly("هذه فرصة \"لا تتكرر كثيرا\" لنا جميعا");
    }

    @Test
    void endsAnUnclosedMarkWithTheLastThatClosedInIt() {
        assertThat(outermost("قال إن \"البلاد كلها تحتفظ بتراث لـ\"المدينة القديمة\"، شاكرا الحضور"))
                .containsExactly("البلاد كلها تحتفظ بتراث لـ\"المدينة القديمة");
    }

    @Test
    void endsAnUnclosedMarkWithItsParagraphUnlessTheNextClosesIt() {
        var text = "وقال “سنعود غدا.\nثم نرى”.\nوقال “لن نعود.\nومضى.";
        assertThat(outermost(text)).containsExactly("سنعود غدا.\nثم نرى", "لن نعود");
    }

    @Test
    void endsAnUnclosedMarkWhereSomebodySpeaksAgain() {
        var text = "قال الأول: “سنعود. وقال الثاني: “لن نعود”.";
        assertThat(outermost(text)).containsExactly("سنعود", "لن نعود");
    }

    @Test
    void endsAnUnclosedMarkWhereTheSameOpensTheNextSentence() {
        var text = "وقال \"سنعود غدا. نعمل على ذلك. \"ثم نرى ما يكون\"، ومضى إلى \"السوق\".";
        assertThat(outermost(text)).containsExactly("سنعود غدا. نعمل على ذلك", "ثم نرى ما يكون", "السوق");
    }

    @Test
    void anEmptyPairMarksNothing() {
        assertThat(outermost("مع شبكة “” أمس")).isEmpty();
    }

    @Test
    void tellsWhereAMarkClosesWhatNothingOpened() {
        var text = "مشيرا إلى أن الحوار مفيد\"، ثم مضى";
        assertThat(pair(text).orphans()).containsExactly(text.indexOf('"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "”", " \" ", "“ا", "'", "ا\"", "(“", "و", "\"\n"})
    void takesLinearTimeOnHostileText(String piece) {
        var text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> pair(text));
    }

    private static List<String> outermost(String text) {
        return pair(text).pairs().stream()
                .filter(words -> words.depth() == 0)
                .map(words -> words.content().of(text))
                .toList();
    }

    private static QuotationMarks.Pairing pair(String text) {
        var paragraphs = new ArrayList<Span>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                paragraphs.add(new Span(from, at));
                from = at + 1;
            }
        }
        return QuotationMarks.pair(text, paragraphs, offset -> offset > 1 && text.charAt(offset - 2) == ':');
    }
}
