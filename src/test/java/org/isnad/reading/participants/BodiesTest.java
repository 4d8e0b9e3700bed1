package org.isnad.reading.participants;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.article.Article;
import org.isnad.reading.Articles;
import org.isnad.reading.Participant;
import org.isnad.reading.Passages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وقال الجيش السوري الحر إن المعركة انتهت. | الجيش السوري الحر
            وقالت صحيفة الأفق إن المعركة انتهت. | الأفق
            ونقلت وكالة أنباء "الأفق" عنه قوله إنه باق. | الأفق
            وألقى كلمته أمام اللجنة الوطنية الكويتية أمس. | اللجنة الوطنية الكويتية
            وقالت القوات العراقية الشهر الماضي إن المعركة انتهت. | القوات العراقية
            عمان (رويترز) - انتهت المعركة، ونشرت رويترز الخبر. | رويترز
            وقال المحلل سمير الهاشمي لبي بي سي إنه باق. | بي بي سي
            وقالت صحيفة الأفق اللبنانية اليومية إن المعركة انتهت. | الأفق
            وقال مجلس التنمية التابع للوزارة إن المعركة انتهت. | مجلس التنمية
            وقالت المنظمة العربية للثقافة والعلوم إن المعركة انتهت. | المنظمة العربية للثقافة والعلوم
            ووافق الوزير على بقاء قوات الناتو مع الاتحاد الأوروبي، وقال الناتو إنه باق. | الناتو، الاتحاد الأوروبي
            وقال إنه يريد حكومة "أفضل" منها. | ''
            وقال المتحدث باسم الأمم المتحدة سمير الهاشمي إنه باق. | ''
            وقالت وزارة الخارجية الكويتية إنها باقية، وأضافت الخارجية الكويتية أن العقد انتهى. | وزارة الخارجية الكويتية
            """)
    void namesABodyAsItIsCalled(String sentence, String bodies) {
        var article = Articles.of("خبر.txt", "الملف على الطاولة مجددا", sentence);
        assertThat(bodiesOf(article)).isEqualTo(bodies);
    }

    /// What only stands in somebody's history takes no part, what acts does.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وكان الحداد عضوا في حزب الفجر الجديد قبل عشرين عاما. | ''
            وأقر مجلس النواب مشروعا، واعترض مجلس النواب على المادة الثالثة بعد اجتماع مع الوزير. | مجلس النواب
            """)
    void takesABodyForAPartyByAllItsSigns(String sentence, String bodies) {
        var article = Articles.of("خبر.txt", "الملف على الطاولة مجددا", sentence);
        assertThat(bodiesOf(article)).isEqualTo(bodies);
    }

    private static String bodiesOf(Article article) {
        return String.join(
                "، ",
                new ParticipantFinder()
                        .find(article, Passages.of(article)).stream()
                                .filter(p -> p.kind() == Participant.Kind.ORGANISATION)
                                .map(p -> p.mentions().getFirst().span().of(article.text()))
                                .toList());
    }
}
