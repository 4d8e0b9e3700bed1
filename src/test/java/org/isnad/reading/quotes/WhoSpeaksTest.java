package org.isnad.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.reading.Articles;
import org.isnad.reading.Quote;
import org.isnad.reading.Reader;
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
            """)
    void givesTheLastWordsTo(String text, String speaker) {
        var article = Articles.of("خبر.txt", text);
        var quotes = new Reader().read(article).quotes();
        assertThat(quotes)
                .extracting(Quote::attribution)
                .last()
                .satisfies(last -> assertThat(last.speaker()).contains(speaker));
    }
}
