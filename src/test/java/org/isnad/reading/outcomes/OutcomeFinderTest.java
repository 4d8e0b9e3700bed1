package org.isnad.reading.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.reading.Attribution;
import org.isnad.reading.Outcome;
import org.isnad.reading.Passages;
import org.isnad.reading.Quote;
import org.isnad.reading.Why;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What came of the talks.
class OutcomeFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وانتهى اللقاء دون التوصل إلى اتفاق.                 | NOT_AGREED  | دون التوصل إلى اتفاق
            ولم يتوصل الوفدان بعد إلى اتفاق حول الحدود.          | NOT_AGREED  | ولم يتوصل الوفدان بعد إلى اتفاق حول الحدود
            واتفق الوفدان على فتح المعابر.                      | AGREED      | واتفق الوفدان على فتح المعابر
            ووقع الوزيران مذكرة تفاهم للتعاون.                   | AGREED      | ووقع الوزيران مذكرة تفاهم للتعاون
            وصوت المجلس على الخطة بأغلبية كبيرة.                | AGREED      | وصوت المجلس على الخطة بأغلبية كبيرة
            وفاز الحزب في الانتخابات البلدية.                   | AGREED      | وفاز الحزب في الانتخابات البلدية
            وقضت المحكمة بتعليق الخطة.                          | AGREED      | وقضت المحكمة بتعليق الخطة
            وينتظر أن تعلن اللجنة النتائج غدا.                   | NEXT_STEP   | وينتظر أن تعلن اللجنة النتائج غدا
            وينص الاتفاق على فتح المعابر.                       | AGREED      | وينص الاتفاق على فتح المعابر
            ثلاث بلدات وافقت على الهدنة.                        | AGREED      | ثلاث بلدات وافقت على الهدنة
            وتوصل الوزير، سامي حداد، إلى اتفاق مع النقابة.       | AGREED      | وتوصل الوزير، سامي حداد، إلى اتفاق مع النقابة
            المجلس يؤجل التصويت على الخطة.                      | NOT_AGREED  | المجلس يؤجل التصويت على الخطة
            وعرقلت الحكومة مشروع قرار حول المياه.               | NOT_AGREED  | وعرقلت الحكومة مشروع قرار حول المياه
            ومن المقرر عقد الجلسة غدا.                          | NEXT_STEP   | ومن المقرر عقد الجلسة غدا
            وتختلف الدولتان حول المياه.                         | OPEN_ISSUE  | وتختلف الدولتان حول المياه
            ولم تظهر الحكومة حتى الآن رغبة في الحوار.            | OPEN_ISSUE  | ولم تظهر الحكومة حتى الآن رغبة في الحوار
            وأحرز الوفدان تقدما كبيرا.                          | PROGRESS    | وأحرز الوفدان تقدما كبيرا
            يستقبل الوزير نظيره الخميس.                         | NEXT_STEP   | يستقبل الوزير نظيره الخميس
            وحكم على التاجر بالسجن سنتين.                       | AGREED      | وحكم على التاجر بالسجن سنتين
            وقررت الحكومة إغلاق المصنع.                         | AGREED      | وقررت الحكومة إغلاق المصنع
            وصوت المجلس على الخطة بأغلبية 62,5 من الأعضاء.      | AGREED      | وصوت المجلس على الخطة بأغلبية 62,5 من الأعضاء
            وسيلتقي الوزيران غدا في تونس.                       | NEXT_STEP   | وسيلتقي الوزيران غدا في تونس
            وبقيت خلافات حول المياه لم تحسم.                     | OPEN_ISSUE  | وبقيت خلافات حول المياه لم تحسم
            وكانت المحادثات مثمرة للغاية.                       | ASSESSMENT  | وكانت المحادثات مثمرة للغاية
            ووقع الوزير، ممثلا الحكومة، مذكرة مع البنك.          | AGREED      | ووقع الوزير، ممثلا الحكومة، مذكرة مع البنك
            ووقعت الدولتان اتفاقية، تتيح مرور السفن.             | AGREED      | ووقعت الدولتان اتفاقية، تتيح مرور السفن
            وتم تشكيل لجنة لمتابعة الملف.                        | AGREED      | وتم تشكيل لجنة لمتابعة الملف
            وشهدت الزيارة توقيع ست اتفاقيات.                     | AGREED      | توقيع ست اتفاقيات
            وهناك اتفاق بين الكتل على الموعد.                    | AGREED      | وهناك اتفاق بين الكتل على الموعد
            وقدمت الحكومة تنازلات في ملف المياه.                 | AGREED      | وقدمت الحكومة تنازلات في ملف المياه
            وأكدا تطابق وجهات النظر حول المياه.                  | PROGRESS    | تطابق وجهات النظر حول المياه
            وجرى اللقاء في أجواء ودية.                           | ASSESSMENT  | اللقاء في أجواء ودية
            ولم يحدد البيان موعدا للزيارة.                       | OPEN_ISSUE  | ولم يحدد البيان موعدا للزيارة
            وتستعد الدولتان لتوقيع اتفاق.                        | NEXT_STEP   | وتستعد الدولتان لتوقيع اتفاق
            تنعقد القمة في روما، الخميس، لبحث الأزمة.            | NEXT_STEP   | تنعقد القمة في روما، الخميس، لبحث الأزمة
            وأوصت القمة بتوسيع شبكة المياه.                      | AGREED      | وأوصت القمة بتوسيع شبكة المياه
            وأقر البرلمان بالإجماع إنشاء المرفأ.                  | AGREED      | وأقر البرلمان بالإجماع إنشاء المرفأ
            ورفضت الحكومة مطالب النقابة.                         | NOT_AGREED  | ورفضت الحكومة مطالب النقابة
            وانتهت المحادثات بلا اتفاق.                           | NOT_AGREED  | بلا اتفاق
            ووصلت المفاوضات إلى طريق مسدود.                      | OPEN_ISSUE  | ووصلت المفاوضات إلى طريق مسدود
            وشهدت الجلسة تقدما في ملف المياه.                     | PROGRESS    | وشهدت الجلسة تقدما في ملف المياه
            وسيوقع الوزيران مذكرة في تونس.                        | NEXT_STEP   | وسيوقع الوزيران مذكرة في تونس
            ودعت الوزارة إلى عقد اجتماع للدول السبع.              | NEXT_STEP   | ودعت الوزارة إلى عقد اجتماع للدول السبع
            إنه اجتماع مهم للبلدين.                               | ASSESSMENT  | إنه اجتماع مهم للبلدين
            وقرر الرئيس، مساء الأحد، حل مجلس النقابة.              | AGREED      | وقرر الرئيس، مساء الأحد، حل مجلس النقابة
            وأخفقت الأحزاب الكبيرة في المدينة في التوصل إلى اتفاق. | NOT_AGREED  | وأخفقت الأحزاب الكبيرة في المدينة في التوصل إلى اتفاق
            ولم تؤد المشاورات إلى حل.                              | NOT_AGREED  | ولم تؤد المشاورات إلى حل
            يبدأ الوزير، غدا الأربعاء، زيارة إلى تونس.              | NEXT_STEP   | يبدأ الوزير، غدا الأربعاء، زيارة إلى تونس
            وستتناول المباحثات ملف المياه.                          | NEXT_STEP   | وستتناول المباحثات ملف المياه
            وصوت البرلمان على قرار جديد.                            | AGREED      | وصوت البرلمان على قرار جديد
            """)
    void tellsWhatCameOfIt(String text, Outcome.Kind kind, String content) {
        assertThat(read(text, List.of()))
                .extracting(Outcome::kind, outcome -> outcome.content().of(text))
                .containsExactly(tuple(kind, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وكان الوفدان توصلا إلى اتفاق في الربيع.",
                "لماذا سيعقد الوفدان قمة أخرى؟",
                "وهذا المشروع الذي من المفترض أن يبدأ غدا كبير.",
                "وهذا القرار يتوافق مع الشروط.",
                "وعلق الوزير على المفاوضات بهدوء.",
                "ويأمل الوفدان التوصل إلى اتفاق.",
                "ولم يوافق الوزير على العرض.",
                "وقد يحقق اللقاء تقدما.",
                "ويسعى الوزير لتوقيع مذكرة تفاهم.",
                "وعقدت قمة تاريخية في المدينة.",
                "وهذا أكبر جسر في العالم حتى الآن.",
                "ولم ير الطبيب المريض بعد.",
                "ومن المنتظر أن ينعكس ذلك على السوق.",
                "وقررت الشابة شراء ثوب.",
                "وقف اللاعبون بخلاف زملائهم ولم يتكلموا.",
                "وسجلت الصادرات انخفاضا بنسبة ثمانية في المئة.",
                "وفي الشهر الماضي وقع الوزيران مذكرة تفاهم.",
                "وفي عام 1998، وقعت الدولتان معاهدة.",
                "وتعثرت الصناعة منذ قررت الحكومة رفع الرسوم.",
                "وكانت الحكومة رفضت اللقاء، وقررت إغلاق المعبر.",
                "وتوقع الشركة عقودا كثيرة كل عام.",
                "وأقر الوزير بأن مسودة القانون ناقصة.",
                "وسيبحثان حلا آخر في حال عدم التوصل إلى اتفاق.",
                "ودعا إلى تأجيل الخروج دون اتفاق.",
                "وكانت الدولتان تخططان لعقد قمة.",
                "وأقر الوزير بوجود أخطاء.",
                "وسأل عما إذا كانت المفاوضات أحرزت تقدما.",
                "وإذا رفضت الحكومة، ستقدم النقابة مشروع ميزانية."
            })
    void hopesAndDoubtsAreNoOutcome(String text) {
        assertThat(read(text, List.of())).isEmpty();
    }

    @Test
    void tellsWhoseClaimItIs() {
        var text = "وقال الوزير إن المحادثات كانت مثمرة";
        var content = new Span(text.indexOf("المحادثات"), text.length());
        var quote = new Quote(
                "q1",
                Quote.Kind.INDIRECT,
                content,
                Optional.empty(),
                Quote.Stance.NEUTRAL,
                new Attribution.Attributed("minister", new Why("given")),
                Optional.empty(),
                new Why("given"));
        assertThat(read(text, List.of(quote)).getFirst().by()).contains("minister");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            اتفاقية تونسية سعودية لتبادل الطلاب      | AGREED
            20 اتفاقية بين مصر والأردن              | AGREED
            الوزير يلتقي نظيره غدا                  | NEXT_STEP
            قمة مرتقبة بين الرئيسين                 | NEXT_STEP
            مشاورات جديدة الأسبوع المقبل            | NEXT_STEP
            الحزبان يفشلان في التوصل إلى اتفاق       | NOT_AGREED
            """)
    void aHeadlineTellsWithoutAVerbOfThePast(String text, Outcome.Kind kind) {
        assertThat(read(text, new Part.Title(Span.all(text)), List.of()))
                .extracting(Outcome::kind, outcome -> outcome.content().of(text))
                .containsExactly(tuple(kind, text));
    }

    private static List<Outcome> read(String text, List<Quote> quotes) {
        return read(text, new Part.Paragraph(Span.all(text)), quotes);
    }

    private static List<Outcome> read(String text, Part part, List<Quote> quotes) {
        var article =
                new Article(Path.of("article.txt"), text, "UTF-8", List.of(part), Optional.empty(), Optional.empty());
        return new OutcomeFinder().find(article, Passages.of(article), List.of(), quotes);
    }
}
