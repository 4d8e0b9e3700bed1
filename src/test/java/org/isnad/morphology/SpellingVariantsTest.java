package org.isnad.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names a search takes for spellings of one, in bare letters.
class SpellingVariantsTest {

    private static boolean isOne(String sought, String other) {
        return SpellingVariants.areAlike(sought, other) && ShortNames.mayBeOne(sought, other);
    }

    @ParameterizedTest
    @CsvSource({
        "ترامب, ترمب",
        "بوتن, بوتين",
        "غوارديولا, غورديولا",
        "تلجرام, تليغرام",
        "اردغان, اردوجان",
        "فايروس, فيروس",
        "انطونيو, انتونيو",
        "ستيرلنغ, ستيرلينغ",
        "غوتيريس, غوتيريش",
    })
    void takesSpellingsOfOneNameForOne(String sought, String other) {
        assertThat(isOne(sought, other)).isTrue();
        assertThat(isOne(other, sought)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "سلمان, سليمان",
        "حمدي, حمادي",
        "عبدالله, عبدالاله",
        "سوريا, سورايا",
        "كريستيان, كريستين",
        "موزة, موضة",
        "زوران, ضوران",
        "اثنا, اسنا",
        "مايك, ميك",
        "سنغ, سونغ",
        "جاستن, غاستون",
        "سوري, سوراي",
    })
    void keepsNamesApartThatAreAlike(String sought, String other) {
        assertThat(isOne(sought, other)).isFalse();
        assertThat(isOne(other, sought)).isFalse();
    }
}
