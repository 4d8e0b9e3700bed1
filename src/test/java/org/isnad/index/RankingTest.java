package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.article.Seeds;
import org.isnad.lexicon.BareLetters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Articles that have a word as it was typed come before those that have only other forms of it.
class RankingTest {

    private static boolean hasExactly(Hit hit, String word) {
        return hit.spans().stream()
                .anyMatch(span ->
                        BareLetters.ofWritten(hit.article().textAt(span)).equals(BareLetters.ofWritten(word)));
    }

    private static void exactFirst(List<Article> articles, String word) {
        try (var index = ArticleIndex.of(articles)) {
            var exact = index.search(word).hits().stream()
                    .map(hit -> hasExactly(hit, word))
                    .toList();
            assertThat(exact).contains(true);
            assertThat(exact.lastIndexOf(true))
                    .isEqualTo((int) exact.stream().filter(is -> is).count() - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"قمة", "اتفاق", "السلام", "محادثات", "لقاء", "أوكرانيا", "روسيا", "المفاوضات", "الاجتماع", "قال"
            })
    void amongTheFiveArticles(String word) {
        exactFirst(Seeds.all(), word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وزير  | وزراء الوزيرة والوزراء     | التقى وزير ضيفه بعد يوم طويل من السفر والانتظار
            زار   | زيارات وزوار وزيارته       | ثم زار الوفد معرض الكتب في آخر أيامه هناك
            مدينة | مدن المدينة ومدنها والمدن | في مدينة بعيدة من الساحل يعيش صيادون قدامى
            كتب   | كتابة الكاتب وكاتبة        | في رسالة قديمة كتب الرحالة عن عبور الصحراء
            مصري  | المصريين مصر والمصريات     | باع تاجر مصري قطنه في السوق القديمة بثمن جيد
            """)
    void amongSentencesWithManyMoreOfTheOtherForms(String word, String others, String exact) {
        var articles = IntStream.range(0, 20)
                .mapToObj(i -> Sought.article(
                        i + ".txt",
                        i % 5 == 3
                                ? exact + " رقم " + i
                                : (others + " ").repeat(1 + i % 4).strip()))
                .toList();
        exactFirst(articles, word);
    }
}
