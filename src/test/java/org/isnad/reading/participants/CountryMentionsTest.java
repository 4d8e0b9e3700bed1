package org.isnad.reading.participants;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.reading.Articles;
import org.isnad.reading.Participant;
import org.isnad.reading.Passages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryMentionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            واستقبلت ملكة هولندا الضيوف في النرويج. | النرويج
            وتحدث وزير خارجية النرويج عن هولندا. | هولندا
            وكان ذلك أمام لاعبي هولندا. | هولندا
            وتبقى حليفا قريبا وصديق هولندا الدائم. | هولندا
            وعبر الرجل الأراضي السعودية إلى الأردن. | الأردن
            وتحسنت العلاقات اليمنية والسعودية أخيرا. | ''
            ألقت السعودية القبض عليه. | السعودية
            وأعلنت دولة الإمارات العربية المتحدة ومملكة البحرين ذلك. | الإمارات العربية المتحدة، مملكة البحرين
            وتتفاوض واشنطن وبيونغ يانغ منذ عام، وبقي يونغ هناك. | واشنطن، بيونغ يانغ
            وبقي اسم جمهورية مقدونيا الشمالية كما هو. | جمهورية مقدونيا الشمالية
            """)
    void marksAStateWhereItIsNeitherAnOfficeNorAnAdjective(String sentence, String states) {
        var article = Articles.of("خبر.txt", "الملف على الطاولة مجددا", sentence);
        assertThat(String.join(
                        "، ",
                        new ParticipantFinder()
                                .find(article, Passages.of(article)).stream()
                                        .filter(p -> p.kind() == Participant.Kind.COUNTRY)
                                        .flatMap(p -> p.mentions().stream())
                                        .map(m -> m.span().of(article.text()))
                                        .toList()))
                .isEqualTo(states);
    }
}
