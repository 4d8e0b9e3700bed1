package org.isnad.reading.participants;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.reading.Articles;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Passages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            زار الملك محمد السادس المدينة أمس. | محمد السادس
            قال الرئيس جورج بوش الابن كلاما آخر. | جورج بوش الابن
            وصل وزير الخارجية خالد بن أحمد آل خليفة اليوم. | خالد بن أحمد آل خليفة
            حضر وزير الاقتصاد، سلطان بن سعيد، الحفل. | سلطان بن سعيد
            رحب الرئيس الكوري الجنوبي مون جي-إن بالقرار. | مون جي-إن
            ووصف إبراهيم خطاب (13 عاما) ما جرى. | إبراهيم خطاب
            وتولى صهر الرئيس ومستشاره جاريد كوشنر الملف. | جاريد كوشنر
            وكان الرئيس يكلف سعد الحريري بالمهمة. | سعد الحريري
            حضر الوزير، ماجد بن سعيد الراشدي، الحفل. | ماجد بن سعيد الراشدي
            وجاء خلفا لمارتن شولتز في المنصب. | مارتن شولتز
            """)
    void readsANameAsLongAsItRuns(String sentence, String name) {
        assertThat(names(sentence)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "انتشرت المدمرة \"دونالد كوك\" في المتوسط.",
        "وكان من حسن الحظ أن أحدا لم يصب.",
        "توفي عن عمر ناهز 76 عاما.",
        "اتهمت الصحيفة السعودية باغتيال الكاتب.",
        "ساهم المصنع بتمارين بدنية يشتهر بها.",
        "وقال له: أهلا يا جاري العزيز.",
    })
    void takesNoCommonWordForAName(String sentence) {
        assertThat(names(sentence)).isEmpty();
    }

    private static String names(String sentence) {
        var article = Articles.of("خبر.txt", "الملف على الطاولة مجددا", sentence);
        return String.join(
                "، ",
                new ParticipantFinder()
                        .find(article, Passages.of(article)).stream()
                                .filter(p -> p.kind() == Participant.Kind.PERSON)
                                .flatMap(p -> p.mentions().stream())
                                .filter(m -> m.form() == Mention.Form.NAME)
                                .map(m -> m.span().of(article.text()))
                                .toList());
    }
}
