package org.isnad.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.reading.Articles;
import org.isnad.reading.Attribution;
import org.isnad.reading.Reader;
import org.isnad.reading.Why;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose the last words of a text are, by gender, by the clause that they stand in and by what goes before.
class WhoSpeaksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            وصرحت الوزيرة الهولندية سارة الهاشمي بعد اللقاء قائلة: “سنعود إلى العمل غدا”. | سارة-الهاشمي
            وصلت الوزيرة الهولندية سارة الهاشمي إلى المرفأ، وقالت إن العمل بدأ. | سارة-الهاشمي
            وتحدث الوزير سمير الهاشمي بعدما قالت هولندا إن العمل بدأ. | netherlands
            وشدد الوزير سمير الهاشمي على أن العمل بدأ. وزاد المتحدث: “سنعود إلى العمل غدا”. | سمير-الهاشمي
            وقال الوزير سمير الهاشمي إن العمل بدأ. وأضاف معاليه أن الطريق مفتوح. | سمير-الهاشمي
            وقال الوزير سمير الهاشمي إن العمل بدأ. وأضاف الخبير في الصيد نادر حداد أن الطريق مفتوح. | نادر-حداد
            وتعهد الوزير سمير الهاشمي بالعمل، ودعا نظيره الفرنسي نادر حداد إلى فتح الطريق. | سمير-الهاشمي
            وألغت هولندا الرحلات إلى النرويج، ووصفت التدريبات العسكرية المشتركة هناك بأنها استفزاز كبير. | netherlands
            وأعلنت هولندا أن العمل بدأ. وأوضح البيان أن الطريق مفتوح. | netherlands
            وقال عضو مجلس النواب عن كتلة الوفاق، سمير الهاشمي، إن العمل بدأ. | سمير-الهاشمي
            وسبق لسمير الهاشمي أن قال إن العمل بدأ. | سمير-الهاشمي
            وانتقد الوزير سمير الهاشمي الاتفاق مع هولندا الذي قال إنه تأخر. | سمير-الهاشمي
            وشدد الوزير سمير الهاشمي على أن العمل بدأ، لكنه طالب الشعب بالصبر على التأخير. | سمير-الهاشمي
            وقالت هولندا إن العمل بدأ، وحثت الآخرين على فتح الطريق. | netherlands
            وتحدث الوزير سمير الهاشمي عن الطريق، كما وصف العلاقات مع هولندا بأنها متينة. | سمير-الهاشمي
            """)
    void givesTheLastWordsTo(String text, String speaker) {
        assertThat(last(text).speaker()).contains(speaker);
    }

    @Test
    void letsTheSpeakerGoOnInTheNextLineThatBeginsWithMarks() {
        var last = last(
                "قال الوزير سمير الهاشمي بعد اللقاء: “بدأ العمل أمس”.",
                "“وسنفتح الطريق غدا أمام الجميع”. وعاد نادر حداد إلى المرفأ.");
        assertThat(last.speaker()).contains("سمير-الهاشمي");
        assertThat(last.why().rule()).isEqualTo("continued-marks");
    }

    @Test
    void takesTheBodyBehindTheVerbThatBeginsALineForItsSubject() {
        var last = last("قال الوزير سمير الهاشمي بعد اللقاء إن العمل بدأ.", "ودعا الاتحاد الأوروبي إلى فتح الطريق.");
        assertThat(last.speaker()).contains("eu");
        assertThat(last.why().rule()).isEqualTo("subject-after-verb");
    }

    @Test
    void letsAllSignsDecideWhoseWordsInMarksAreThatNoWordReports() {
        var text = "كما أعطى الوزير سمير الهاشمي “تعليمات واضحة لرجاله بأن يفتحوا الطريق أمام الجميع غدا”.";
        int name = text.indexOf("سمير الهاشمي");
        assertThat(last(text))
                .isEqualTo(new Attribution.Attributed(
                        "سمير-الهاشمي", new Why("speaker-by-signs", new Span(name, name + "سمير الهاشمي".length()))));
    }

    @Test
    void leavesWordsInMarksToNobodyWhereTooFewSignsSpeakForAnybody() {
        var last = last("وعلقت على الجدران في هولندا لافتات عليها “لن نغادر هذه الأرض أبدا”.");
        assertThat(last.speaker()).isEmpty();
        assertThat(last.why().rule()).isEqualTo("nobody-named");
    }

    private static Attribution last(String... paragraphs) {
        return new Reader()
                .read(Articles.of("خبر.txt", paragraphs))
                .quotes()
                .getLast()
                .attribution();
    }
}
