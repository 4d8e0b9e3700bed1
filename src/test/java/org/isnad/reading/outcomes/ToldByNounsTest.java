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

/// What nouns of doing, and what somebody says of a party, tell of outcomes.
class ToldByNounsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أعلن | أعلن الوزيران إنهاء الحصار.                        | إنهاء الحصار               | AGREED
            أعلنت | وأعلنت الوزارة تعيين مدير جديد.                    | تعيين مدير جديد            | AGREED
            رحب  | ورحب الوزير بالتوصل إلى هدنة في الجنوب.             | بالتوصل إلى هدنة في الجنوب  | AGREED
            قال  | وقال الوزير إن البلدين سيحسنان طرق النقل.           | البلدين سيحسنان طرق النقل   | AGREED
            قال  | وقال الوزير إن الوفدين سيواصلان مشاوراتهما.         | الوفدين سيواصلان مشاوراتهما | NEXT_STEP
            قال  | وقال الوزير إن هذه الزيارة تعزز التعاون.             | هذه الزيارة تعزز التعاون    | ASSESSMENT
            قال  | وقال الوزير إن هذه خطوة صغيرة في طريق طويل.          | هذه خطوة صغيرة في طريق طويل | ASSESSMENT
            قال  | وقال الوزير إن الخلافات كبيرة.                       | الخلافات كبيرة              | OPEN_ISSUE
            قال  | وقال الوزير إن هذا الملف لم يحسم بعد.                | هذا الملف لم يحسم بعد       | OPEN_ISSUE
            قال  | وقال الوزير إن الجلسة كانت مفيدة وامتدت ساعتين.      | الجلسة كانت مفيدة           | ASSESSMENT
            قال  | وقال الوزير إنهم جاهزون للاجتماع في أي يوم.          | جاهزون للاجتماع في أي يوم   | NEXT_STEP
            قال  | وقال الوزير إن لدينا اتفاقا حول المياه.              | لدينا اتفاقا حول المياه     | AGREED
            قال  | وقال الوزير إن المفاوضات استؤنفت في تونس.            | المفاوضات استؤنفت في تونس   | PROGRESS
            """)
    void somebodyTellsIt(String cue, String text, String content, Outcome.Kind kind) {
        assertThat(read(text, new Part.Paragraph(Span.all(text)), cue, content))
                .extracting(Outcome::kind, outcome -> outcome.content().of(text))
                .containsExactly(tuple(kind, content));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أعلن | والحزب الذي أعلن حل المجلس غاضب.              | حل المجلس
            قال | وقال الوزير إن الشعب سينتصر في الانتخابات.    | الشعب سينتصر في الانتخابات
            نفى | ونفى الوزير التوصل إلى اتفاق مع النقابة.  | التوصل إلى اتفاق مع النقابة
            قال | وقال الناقد إن النجاح جاء بناء على العمل. | النجاح جاء بناء على العمل
            """)
    void whatIsDeniedAndWhatIsBuiltIsNone(String cue, String text, String content) {
        assertThat(read(text, new Part.Paragraph(Span.all(text)), cue, content)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وأعلنت الوزيرة ووزير المالية مساء الاثنين التوصل إلى اتفاق حول الضرائب. | التوصل إلى اتفاق حول الضرائب     | AGREED
            وقد توصلا إلى اتفاق حول الضرائب.                                    | توصلا إلى اتفاق حول الضرائب     | AGREED
            ولم يبق سوى الاتفاق على موعد الجلسة.                                  | ولم يبق سوى الاتفاق على موعد الجلسة | OPEN_ISSUE
            وفشلت جلسة التفاوض.                                                  | وفشلت جلسة التفاوض               | NOT_AGREED
            وفشلت الحكومة في إقناع المجلس ببيان جديد.                            | وفشلت الحكومة في إقناع المجلس ببيان جديد | NOT_AGREED
            واتفقا على أن تفتح المعابر وأن تعود السفن.                            | واتفقا على أن تفتح المعابر وأن تعود السفن | AGREED
            ولا تزال هناك عقبات كبيرة.                                           | ولا تزال هناك عقبات كبيرة        | OPEN_ISSUE
            وافترق الوفدان دون الإعلان عن اتفاق.                                  | دون الإعلان عن اتفاق             | NOT_AGREED
            وتقرر عقد جولة ثانية الخميس المقبل.                                   | وتقرر عقد جولة ثانية الخميس المقبل | NEXT_STEP
            ولا يزال الاتفاق بحاجة إلى تصديق البرلمان.                            | ولا يزال الاتفاق بحاجة إلى تصديق البرلمان | OPEN_ISSUE
            واستأنف الوفدان المحادثات في تونس.                                    | واستأنف الوفدان المحادثات في تونس | PROGRESS
            وعاد الوفدان إلى طاولة المفاوضات.                                     | وعاد الوفدان إلى طاولة المفاوضات  | PROGRESS
            وأعيد فتح الجسر القديم.                                              | وأعيد فتح الجسر القديم           | PROGRESS
            """)
    void theArticleTellsIt(String text, String content, Outcome.Kind kind) {
        assertThat(read(text, new Part.Paragraph(Span.all(text)), "", ""))
                .extracting(Outcome::kind, outcome -> outcome.content().of(text))
                .containsExactly(tuple(kind, content));
    }

    @Test
    void whatIsToFollowIsAnOutcomeOfItsOwn() {
        var text = "ووقع الوزيران مذكرة حول المياه، على أن تعقد الجولة الأولى في الخريف.";
        assertThat(read(text, new Part.Paragraph(Span.all(text)), "", ""))
                .extracting(Outcome::kind, outcome -> outcome.content().of(text))
                .containsExactly(
                        tuple(Outcome.Kind.AGREED, "ووقع الوزيران مذكرة حول المياه"),
                        tuple(Outcome.Kind.NEXT_STEP, "تعقد الجولة الأولى في الخريف"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ويذكر أن الوفدين اتفقا على هدنة في الجنوب.",
                "واتفق الوفدان في ديسمبر على هدنة.",
                "وهددت الحكومة بأنها ستلغي الاتفاق إذا رفض الوفد العرض.",
                "وكانت هناك خلافات حول المياه.",
                "وحمل الوزير خصومه فشل المفاوضات.",
                "وانتهى النزاع بهدنة وليس بمعاهدة.",
                "وأعيد طلاء الجدار القديم.",
                "وكان الوزيران قد تعهدا بالتعاون.",
                "ومن المتوقع أن يفوز الحزب في الانتخابات."
            })
    void whatWasEarlierAndWhatIsForetoldIsNone(String text) {
        assertThat(read(text, new Part.Paragraph(Span.all(text)), "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            اتفاق تاريخي بين المدينتين على المياه      | اتفاق تاريخي بين المدينتين على المياه | AGREED
            استئناف المحادثات بين الوفدين             | استئناف المحادثات بين الوفدين        | PROGRESS
            الوزير يسحب استقالته بعد التوصل لاتفاق     | التوصل لاتفاق                       | AGREED
            الأردن ينسحب من المعاهدة القديمة           | الأردن ينسحب من المعاهدة القديمة      | AGREED
            الوفدان يفترقان دون اتفاق والوزيرة تتوقع حلا | الوفدان يفترقان دون اتفاق             | NOT_AGREED
            فشل المفاوضات بين الوفدين                  | فشل المفاوضات بين الوفدين            | NOT_AGREED
            اتفاق وشيك بين المدينتين                   | اتفاق وشيك بين المدينتين             | NEXT_STEP
            تونس والأردن سيوقعان اتفاقا حول المياه     | تونس والأردن سيوقعان اتفاقا حول المياه | NEXT_STEP
            """)
    void aHeadlineTellsIt(String text, String content, Outcome.Kind kind) {
        assertThat(read(text, new Part.Title(Span.all(text)), "", ""))
                .extracting(Outcome::kind, outcome -> outcome.content().of(text))
                .containsExactly(tuple(kind, content));
    }

    private static List<Outcome> read(String text, Part part, String cue, String content) {
        var article =
                new Article(Path.of("article.txt"), text, "UTF-8", List.of(part), Optional.empty(), Optional.empty());
        var quotes = content.isEmpty() ? List.<Quote>of() : List.of(said(text, cue, content));
        return new OutcomeFinder().find(article, Passages.of(article), List.of(), quotes);
    }

    private static Quote said(String text, String cue, String content) {
        int at = text.indexOf(content);
        int of = text.indexOf(cue);
        return new Quote(
                "q1",
                Quote.Kind.INDIRECT,
                new Span(at, at + content.length()),
                Optional.of(new Span(of, of + cue.length())),
                Quote.Stance.NEUTRAL,
                new Attribution.Attributed("minister", new Why("given")),
                Optional.empty(),
                new Why("given"));
    }
}
