package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where very many articles are found, the first are the same as if all were shown, and all are counted.
class ManyArticlesTest {

    private static final int ARTICLES = 4000;
    private static final List<Article> LIBRARY =
            IntStream.range(0, ARTICLES).mapToObj(ManyArticlesTest::article).toList();

    /// Every seventh has the word as it is typed, all have a form of it, and every other one is from the south.
    private static Article article(int number) {
        var minister = number % 7 == 0 ? "وزير الزراعة" : "الوزراء";
        var place = number % 2 == 0 ? " في الجنوب" : " في الشمال";
        return Sought.article(number + ".txt", "استقبل " + minister + place + " مزارعين".repeat(number % 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزير",
                "وز",
                "و",
                "وزير في",
                "وزير أو سفير في",
                "\"في الجنوب\"",
                "استقبل وزير",
                "استق",
                "وزير -الجنوب"
            })
    void theBestOfManyAreTheBestOfAll(String query) {
        try (var index = ArticleIndex.of(LIBRARY)) {
            var all = index.search(Request.asTyped(query), Dossier::empty);
            var first = index.search(Request.asTyped(query).atMost(20), Dossier::empty);

            assertThat(first.hits()).isEqualTo(all.hits().subList(0, 20));
            assertThat(first.articles()).isEqualTo(all.hits().size());
        }
    }

    @Test
    void areNoLongerLookedAtOnceNobodyWantsThem() {
        try (var index = ArticleIndex.of(LIBRARY)) {
            var asked = new AtomicInteger();
            var found = index.search(Request.of("وزير").atMost(20), Dossier::empty, () -> asked.incrementAndGet() <= 3);

            assertThat(found.hits()).hasSize(3);
            assertThat(found.articles()).isEqualTo(ARTICLES);
            assertThat(asked).hasValue(4);
        }
    }

    @Test
    void countsAllOfThem() {
        try (var index = ArticleIndex.of(LIBRARY)) {
            assertThat(index.search(Request.of("وزير").atMost(5), Dossier::empty)
                            .articles())
                    .isEqualTo(ARTICLES);
            assertThat(index.search(Request.of("وزير الجنوب").atMost(5), Dossier::empty)
                            .articles())
                    .isEqualTo(ARTICLES / 2);
        }
    }
}
