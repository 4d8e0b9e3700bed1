package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.BareLetters;
import org.isnad.page.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is proposed for words that the five seeds have not.
class SlipsTest {

    private static final ArticleIndex SEEDS = ArticleIndex.of(Texts.seeds().entrySet().stream()
            .map(seed -> Sought.article(seed.getKey(), seed.getValue()))
            .toList());

    @AfterAll
    static void close() {
        SEEDS.close();
    }

    /// Asked for or searched for at once.
    private static List<String> proposed(String query) {
        return SEEDS.search(query).remarks().stream()
                .flatMap(remark -> switch (remark) {
                    case Remark.DidYouMean(String other) -> Stream.of(other);
                    case Remark.Meant(String _, String other) -> Stream.of(other);
                    case Remark.ReadAsWords _, Remark.ReadSoFar _ -> Stream.<String>empty();
                })
                .map(BareLetters::ofWritten)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            العلافات       | العلاقات       | a letter of the same shape
            الصحقي         | الصحفي         | a letter of the same shape
            الروشية        | الروسية        | a letter of the same shape
            الحوار ترامت   | الحوار ترامب   | a letter of the same shape
            المخادثات      | المحادثات      | a letter of the same shape
            الضراع         | الصراع         | a letter of the same shape
            الظاقة         | الطاقة         | a letter of the same shape
            غسكرية         | عسكرية         | the first letter
            زيلينشكي       | زيلينسكي       | a letter of the same shape
            اتصالاث        | اتصالات        | the last letter
            القاعذة        | القاعدة        | a letter of the same shape
            المسوولون      | المسؤولون      | without its hamza
            واشنكن         | واشنطن         | the key beside
            المؤتنر        | المؤتمر        | the key beside
            الكرملسن       | الكرملين       | the key beside
            ألاسكت         | ألاسكا         | the key beside
            المتحةد        | المتحدة        | two letters swapped
            الكرلمين       | الكرملين       | two letters swapped
            الاتجماع       | الاجتماع       | two letters swapped
            فلايدمير       | فلاديمير       | two letters swapped
            الولاات        | الولايات       | a letter missing
            الاستقرا       | الاستقرار      | a letter missing
            المفوضات       | المفاوضات      | a letter missing
            البارردة       | الباردة        | a letter doubled
            الانتتقادات    | الانتقادات     | a letter doubled
            القمنة         | القمة          | two keys at once
            الوولايات      | الولايات       | a letter doubled
            الاستفززاات    | الاستفزازات    | two letters swapped
            الاسنراتيحية   | الاستراتيجية   | two slips
            الاقنصادبة     | الاقتصادية     | two slips
            المفاوصان      | المفاوضات      | two slips
            زيلنشكى        | زيلنسكي        | two slips
            موسمو ألاسكا   | موسكو ألاسكا   | only the word that is not there
            "قمة ألاشكا"   | "قمة ألاسكا"   | between quotation marks
            عنوان:القمو    | عنوان:القمة    | behind a field
            """)
    void proposesTheWordThatAReaderExpects(String query, String meant, String slip) {
        assertThat(proposed(query)).as(slip).containsExactly(BareLetters.ofWritten(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ضظ", "ثعلب", "خزعبلات", "زنجبيل", "ترامت خزعبلات", "غضنفر", "القمة"})
    void proposeNothingForAWordThatIsLikeNone(String query) {
        assertThat(proposed(query)).isEmpty();
    }

    @Test
    void thinkALikelySlipLikelierThanACommonWord() {
        var texts = List.of("حزب", "حرب حرب", "حبب", "حجب").stream()
                .map(text -> Sought.article(text, text))
                .toList();
        try (var index = ArticleIndex.of(texts)) {
            assertThat(index.search("جزب").remarks()).containsExactly(new Remark.DidYouMean("حزب"));
        }
    }

    @Test
    void bearALigatureOfMoreLettersThanCharacters() {
        try (var index = ArticleIndex.of(List.of(Sought.article("a.txt", "ﷲ")))) {
            assertThat(index.search("لهه").remarks()).containsExactly(new Remark.DidYouMean("له"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "كتاب, كتاب, 0",
        "كتاب, كناب, 2",
        "كتاب, كتب, 2",
        "كتب, كتاب, 2",
        "كتاب, كاتب, 2",
        "كتاب, كذاب, 3",
        "كتاب, كتابه, 2"
    })
    void costLessWhereFingersAndEyesMakeThem(String typed, String meant, int cost) {
        assertThat(SlipCost.of(typed, meant)).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            الاكتتب  | طرحت الشركة أسهمها للاكتتاب      | للاكتتاب
            تحططموا  | تحطمت الطائرة عند هبوطها         | تحطمت
            التمحف   | زرنا متحفين في العطلة            | متحفين
            """)
    void findsOtherFormsOfTheWordThatWasMeant(String query, String text, String words) {
        assertThat(Sought.found(query, text)).containsExactly(words);
    }
}
