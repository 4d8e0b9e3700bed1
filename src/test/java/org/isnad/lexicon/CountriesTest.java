package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "الروسي,russia",
        "روسية,russia",
        "اوكرانيون,ukraine",
        "الاميركي,united-states",
        "الامريكية,united-states",
        "السعودي,saudi-arabia",
        "الكوري الشمالي,north-korea",
        "الروس,russia",
        "النمساوي,austria",
        "افغانية,afghanistan"
    })
    void anAdjectiveBelongsToItsState(String adjective, String state) {
        assertThat(Countries.all().ofAdjective(adjective)).contains(state);
    }

    @Test
    void aCapitalIsKnownAsOne() {
        assertThat(Countries.all().named("موسكو")).contains(new Countries.Place("russia", true, false));
    }

    @Test
    void aNameThatIsAlsoACommonWordIsDoubtful() {
        assertThat(Countries.all().named("مالي").map(Countries.Place::doubtful)).isEqualTo(Optional.of(true));
    }
}
