package org.isnad.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "بوتين,بوتن",
        "ترامب,ترمب",
        "زيلينسكي,زيلنسكي",
        "سيرغي,سيرجي",
        "خوجا,خوجة",
        "نتنياهو,نتانياهو",
        "غوتيريش,جوتيريش"
    })
    void spellingsOfOneNameAreTheSame(String one, String other) {
        assertThat(NameSpelling.isSame(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"بوتين,بوتينا", "كيري,كيم", "ماكرون,ماكين", "لافروف,بيسكوف"})
    void namesThatOnlyLookAlikeAreTwo(String one, String other) {
        assertThat(NameSpelling.isSame(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ستيفن ويتكوف,ستيف ويتكوف,true",
        "سيرغي لافروف,سيرجي لافروف,true",
        "دونالد ترامب,ميلانيا ترامب,false",
        "كيم جونغ أون,كيم يو جونغ,false"
    })
    void aFullNameIsSomebodysByItsFamilyNameAndItsGivenName(String one, String other, boolean same) {
        assertThat(NameSpelling.isSamePerson(List.of(one.split(" ", -1)), List.of(other.split(" ", -1))))
                .isEqualTo(same);
    }
}
