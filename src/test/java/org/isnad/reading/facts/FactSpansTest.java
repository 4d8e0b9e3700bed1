package org.isnad.reading.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.Articles;
import org.isnad.reading.Fact;
import org.isnad.reading.Passages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How far the words of a fact run, and what is known of each that an article names.
class FactSpansTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            قتل 45 من عناصر الحرس الجمهوري في الغارة            | 45 من عناصر الحرس الجمهوري
            قتل 12 من قوات النظام ليل الأحد                     | 12 من قوات النظام
            أدى الانفجار إلى مقتل العشرات من المدنيين            | العشرات من المدنيين
            خلف القصف عشرات القتلى من المدنيين                  | عشرات القتلى من المدنيين
            خلفت المعارك عشرات الآلاف من القتلى                 | عشرات الآلاف من القتلى
            أسفر الحريق عن مقتل ما لا يقل عن 80 شخصا            | ما لا يقل عن 80 شخصا
            أدى الهجوم إلى مقتل عشرات المتظاهرين العراقيين        | عشرات المتظاهرين العراقيين
            """, delimiter = '|')
    void countsPeopleToTheEndOfTheirWords(String sentence, String words) {
        assertThat(values(Fact.Kind.CASUALTIES, sentence)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            بدأ الوزير زيارة تستمر ثلاثة أسابيع إلى البلاد       | P3W
            وصل الوفد في زيارة تمتد لأسبوعين                    | P2W
            """, delimiter = '|')
    void readsWeeks(String sentence, String value) {
        assertThat(values(Fact.Kind.DURATION, sentence)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            بدأت قمة الدولتين الطريق إلى السلام                 | قمة الدولتين
            افتتحت قمة قادة ورؤساء الحكومات الأوروبية            | قمة قادة ورؤساء الحكومات الأوروبية
            استعدت البلاد للقمة العربية                         | القمة العربية
            """, delimiter = '|')
    void theNameOfAnEventEndsWithItsAdjectives(String sentence, String name) {
        assertThat(values(Fact.Kind.EVENT_NAME, sentence)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وفي قمة عقدوها أمس أعربوا عن قلقهم",
                "اتفق الوزراء خلال مؤتمر سياسي - أمني على التعاون",
                "اتفق الزعيمان على قمة وحتى على موعدها"
            })
    void aVerbOrAnAdjectiveIsNoNameOfAnEvent(String sentence) {
        assertThat(values(Fact.Kind.EVENT_NAME, sentence)).isEmpty();
    }

    @Test
    void aPlaceBehindTheContractedArticleKeepsItsAlef() {
        assertThat(named(Fact.Kind.PLACE, "وصل الوزير في زيارته للقدس.")).containsExactly("القدس city «لقدس»");
    }

    @Test
    void aVenueIsNamedOnce() {
        assertThat(named(Fact.Kind.PLACE, "عقد اللقاء في قصر القدس.")).containsExactly("القدس name of venue «القدس»");
    }

    @Test
    void aWordBehindACommaIsNoNameOfTheCity() {
        assertThat(named(Fact.Kind.PLACE, "غادر الوزير العاصمة اليمنية، مبهورا بها."))
                .isEmpty();
    }

    @Test
    void moneyIsMoneyWhoseverItIs() {
        assertThat(named(Fact.Kind.TRADE, "وقعا عقدا بنحو 3 مليارات درهم إماراتي وآخر بنسبة 5%."))
                .containsExactly("نحو 3 مليارات درهم إماراتي money «نحو 3 مليارات درهم إماراتي»", "5% percent «5%»");
    }

    @Test
    void aSumOfTheRulesIsWeighedWithItsNearly() {
        assertThat(values(Fact.Kind.TRADE, "بلغت التجارة بين البلدين نحو 35 مليار دولار، ووقعا اتفاقيات تجارة جديدة."))
                .containsExactly("نحو 35 مليار دولار");
    }

    @Test
    void marksStayOpenFromSentenceToSentence() {
        var inside = new ArrayList<String>();
        var article = Articles.of("خبر.txt", "قال الوزير \"التقينا في جنيف. ثم عدنا إلى باريس\". وعاد إلى روما.");
        FactFinder.points(article, Passages.of(article), List.of()).eachCandidate(Fact.Kind.PLACE, (one, signs) -> {
            if (signs.contains("inside marks")) {
                inside.add(one.name());
            }
        });
        assertThat(inside).containsExactly("جنيف", "باريس");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            عقدت القمة اليوم                                   | اليوم today
            يلتقيان هذا الأسبوع                                | هذا الأسبوع period
            التقيا الشهر الماضي                                 | الشهر الماضي period
            تعقد القمة في مايو/أيار المقبل                       | مايو/أيار المقبل month
            """, delimiter = '|')
    void everyDayThatIsWrittenIsWeighed(String sentence, String day) {
        assertThat(spans(Fact.Kind.DATE, sentence)).containsExactly(day);
    }

    private static List<String> values(Fact.Kind kind, String text) {
        var article = Articles.of("خبر.txt", text);
        return new FactFinder()
                .find(article, Passages.of(article), List.of()).stream()
                        .filter(fact -> fact.kind() == kind)
                        .map(Fact::value)
                        .toList();
    }

    private static List<String> spans(Fact.Kind kind, String text) {
        var found = new ArrayList<String>();
        var article = Articles.of("خبر.txt", text);
        FactFinder.points(article, Passages.of(article), List.of())
                .eachCandidate(kind, (one, _) -> found.add(one.span().of(article.text()) + " " + one.sort()));
        return found;
    }

    private static List<String> named(Fact.Kind kind, String text) {
        var found = new ArrayList<String>();
        var article = Articles.of("خبر.txt", text);
        FactFinder.points(article, Passages.of(article), List.of())
                .eachCandidate(
                        kind,
                        (one, _) -> found.add(one.name() + " " + one.sort() + " «"
                                + one.span().of(article.text()) + "»"));
        return found;
    }
}
