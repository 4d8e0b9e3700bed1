package org.isnad.reading.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isnad.reading.Articles;
import org.isnad.reading.Mention;
import org.isnad.reading.Passages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoIsMeantTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            يسعى الأوروبيون إلى إنقاذ الاتفاق مع إيران. | وقالت إيران إن على الأوروبيين أن يقدموا ضمانات. | اوروبي: الأوروبيون، اوروبي: الأوروبيين
            قالت تونس إن المحادثات مع الفصائل مستمرة. | واتفقت الفصائل على هدنة. | فصائل: الفصائل، فصائل: الفصائل
            التقى الهاشمي قادة الدول المطلة على البحر. | وقال إن الدول المطلة على البحر اتفقت. | رئيس-الدول-المطلة: قادة الدول المطلة، دول-مطلة: الدول المطلة
            قال وزير المالية سمير الهاشمي إن العجز تراجع. | وأضاف الوزير أن الوقت مبكر. | سمير-الهاشمي: الوزير
            فاز الفريق في كأس الملك. | وفي العقد شرط رئيسي. | ''
            """)
    void decidesByAllSigns(String first, String second, String nominals) {
        var article = Articles.of("خبر.txt", "الملف على الطاولة مجددا", first, second);
        assertThat(new ParticipantFinder()
                        .find(article, Passages.of(article)).stream()
                                .flatMap(p -> p.mentions().stream()
                                        .filter(m -> m.form() == Mention.Form.NOMINAL)
                                        .map(m -> p.id() + ": " + m.span().of(article.text())))
                                .collect(Collectors.joining("، ")))
                .isEqualTo(nominals);
    }
}
