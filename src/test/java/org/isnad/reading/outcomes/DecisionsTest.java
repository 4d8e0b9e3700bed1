package org.isnad.reading.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.reading.Outcome;
import org.isnad.reading.Passages;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Decisions, those being discussed and those left open.
class DecisionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أقالت الحكومة مدير المرفأ.                          | AGREED     | أقالت الحكومة مدير المرفأ
            فرضت الوزارة، الأحد، رسوما على السفن.               | AGREED     | فرضت الوزارة، الأحد، رسوما على السفن
            خفض المصرف الوطني سعر الفائدة.                       | AGREED     | خفض المصرف الوطني سعر الفائدة
            انتخب المجلس الأحد، المهندس سامي حداد رئيسا له.       | AGREED     | انتخب المجلس الأحد، المهندس سامي حداد رئيسا له
            وتدرس الوزارة إلغاء الرسوم.                           | NEXT_STEP  | وتدرس الوزارة إلغاء الرسوم
            وصدر مرسوم بتعيين المدير.                             | AGREED     | وصدر مرسوم بتعيين المدير
            ولم يتخذ المجلس أي قرار.                              | NOT_AGREED | ولم يتخذ المجلس أي قرار
            والمجلس اجتمع ليلا وقرر إغلاق المعبر.                   | AGREED     | وقرر إغلاق المعبر
            ووعدت الوزارة بإصلاح الجسر خلال أسبوعين.               | NEXT_STEP  | ووعدت الوزارة بإصلاح الجسر خلال أسبوعين
            وانتهت الاستعدادات لافتتاح المرفأ.                     | PROGRESS   | وانتهت الاستعدادات لافتتاح المرفأ
            وافترق الوفدان دون تحديد موعد جديد.                    | OPEN_ISSUE | دون تحديد موعد جديد
            والتحقيقات لا تزال جارية.                             | OPEN_ISSUE | والتحقيقات لا تزال جارية
            ما زالت التحقيقات جارية في المصرف.                    | OPEN_ISSUE | ما زالت التحقيقات جارية في المصرف
            مازالت التحقيقات جارية في المصرف.                     | OPEN_ISSUE | مازالت التحقيقات جارية في المصرف
            سيلتقي الوزير المحافظ، ورئيس البلدية، ووفدا من التجار. | NEXT_STEP  | سيلتقي الوزير المحافظ، ورئيس البلدية، ووفدا من التجار
            """)
    void tellsWhatIsDecidedOrNot(String text, Outcome.Kind kind, String content) {
        assertThat(read(text, new Part.Paragraph(Span.all(text))))
                .extracting(Outcome::kind, outcome -> outcome.content().of(text))
                .containsExactly(tuple(kind, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأقالت الشركة مدير المصنع.",
                "وكانت الوزارة تدرس إلغاء الرسوم.",
                "ولا تدرس الوزارة إلغاء الرسوم.",
                "ويقضي التاجر عقوبة بالسجن سنتين.",
                "وفي كانون الأول وافقت الحكومة على العرض.",
                "وفي عهد الحكومة السالفة اتفق الطرفان على فتح المعبر."
            })
    void isSilentOnWhatIsToldByTheWay(String text) {
        assertThat(read(text, new Part.Paragraph(Span.all(text)))).isEmpty();
    }

    @Test
    void aHeadlineTellsWhatAuthorityDoesAndWhatItDiscusses() {
        var done = "المصرف الوطني يخفض سعر الفائدة";
        assertThat(read(done, new Part.Title(Span.all(done))))
                .extracting(Outcome::kind, outcome -> outcome.content().of(done))
                .containsExactly(tuple(Outcome.Kind.AGREED, done));

        var discussed = "الوزارة تدرس فرض رسوم على السفن";
        assertThat(read(discussed, new Part.Title(Span.all(discussed))))
                .extracting(Outcome::kind, outcome -> outcome.content().of(discussed))
                .containsExactly(tuple(Outcome.Kind.NEXT_STEP, discussed));
    }

    private static List<Outcome> read(String text, Part part) {
        var article =
                new Article(Path.of("article.txt"), text, "UTF-8", List.of(part), Optional.empty(), Optional.empty());
        return new OutcomeFinder().find(article, Passages.of(article), List.of(), List.of());
    }
}
