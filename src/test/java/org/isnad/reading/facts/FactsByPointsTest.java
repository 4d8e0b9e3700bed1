package org.isnad.reading.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.reading.Articles;
import org.isnad.reading.Fact;
import org.isnad.reading.Passages;
import org.junit.jupiter.api.Test;

/// What no rule finds, but its signs together show to be of the event.
class FactsByPointsTest {

    private static List<Fact> facts(Fact.Kind kind, String text) {
        var article = Articles.of("خبر.txt", text);
        return new FactFinder()
                .find(article, Passages.of(article), List.of()).stream()
                        .filter(fact -> fact.kind() == kind)
                        .toList();
    }

    private static List<String> values(Fact.Kind kind, String text) {
        return facts(kind, text).stream().map(Fact::value).toList();
    }

    @Test
    void findsWhereADisasterWas() {
        assertThat(
                        values(
                                Fact.Kind.PLACE,
                                "مقتل خمسة في هجوم على سوق في البصرة\n\nقتل خمسة أشخاص في هجوم على سوق في مدينة البصرة، الأحد.\n"))
                .containsExactly("البصرة", "البصرة");
    }

    @Test
    void findsAVenueThatIsKnownByItsNoun() {
        assertThat(values(Fact.Kind.PLACE, "استقبل الرئيس ضيفه في البيت الأبيض، الاثنين."))
                .containsExactly("البيت الأبيض");
    }

    @Test
    void countsTheMoneyOfDeals() {
        assertThat(values(Fact.Kind.TRADE, "وقع البلدان اتفاقيات بقيمة نحو 18.3 مليار دولار في مجال الطاقة."))
                .containsExactly("نحو 18.3 مليار دولار");
        assertThat(values(Fact.Kind.TRADE, "وقعت الشركتان عقودا بقيمة ملياري ريال سعودي."))
                .containsExactly("ملياري ريال سعودي");
    }

    @Test
    void aFigureBesideNoDealIsNone() {
        assertThat(values(Fact.Kind.TRADE, "وقال الوزير إن كلفة المدرسة بلغت 3 ملايين دولار."))
                .isEmpty();
    }

    @Test
    void saysThatSignsFoundIt() {
        assertThat(facts(Fact.Kind.TRADE, "وقعت الشركتان عقودا بقيمة ملياري ريال سعودي."))
                .extracting(fact -> fact.why().rule())
                .containsExactly("signs-of-event");
    }
}
