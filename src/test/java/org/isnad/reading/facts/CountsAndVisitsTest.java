package org.isnad.reading.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.reading.Articles;
import org.isnad.reading.Fact;
import org.isnad.reading.Passages;
import org.junit.jupiter.api.Test;

/// How many were killed, where the number is not told or is a part of another; which city is visited.
class CountsAndVisitsTest {

    private static List<String> facts(Fact.Kind kind, String sentence) {
        var article = Articles.of("خبر.txt", sentence);
        return new FactFinder()
                .find(article, Passages.of(article), List.of()).stream()
                        .filter(fact -> fact.kind() == kind)
                        .map(fact -> article.textAt(fact.content()))
                        .toList();
    }

    @Test
    void countsThosePartOfWhomIsCountedToo() {
        assertThat(facts(Fact.Kind.CASUALTIES, "وقتل 17 مدنيا، بينهم 7 أطفال، في انهيار الجسر"))
                .containsExactly("17 مدنيا", "7 أطفال");
        assertThat(facts(Fact.Kind.CASUALTIES, "ووصل إلى المخيم 17 مدنيا، بينهم 7 أطفال"))
                .isEmpty();
    }

    @Test
    void takesWordsOfManyForANumber() {
        assertThat(facts(Fact.Kind.CASUALTIES, "ولقي مئات الأشخاص مصرعهم في الفيضان"))
                .containsExactly("مئات الأشخاص");
        assertThat(facts(Fact.Kind.CASUALTIES, "وأودى الزلزال بحياة عشرات آلاف السكان"))
                .containsExactly("عشرات آلاف السكان");
        assertThat(facts(Fact.Kind.CASUALTIES, "وتظاهر مئات الأشخاص أمام البلدية"))
                .isEmpty();
    }

    @Test
    void readsTheCityBehindWhoVisitsIt() {
        assertThat(facts(Fact.Kind.PLACE, "يزور الوزير السويدي جنيف لبحث الهدنة"))
                .containsExactly("جنيف");
        assertThat(facts(Fact.Kind.PLACE, "والتقى الوزير خلال زيارته لجنيف عددا من النواب"))
                .containsExactly("جنيف");
    }
}
