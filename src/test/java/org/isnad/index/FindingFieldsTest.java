package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.dossier.Dossier;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Queries that ask who said it, who took part and what came of it; and what narrows and orders a search.
class FindingFieldsTest {

    private static final Article TALKS = article(
            "محادثات.txt",
            "قال الرئيس الفرنسي إيمانويل ماكرون: “الهدنة باتت قريبة جدا من الجميع”.\nواتفق الجانبان على وقف إطلاق النار.",
            Optional.of(LocalDate.of(2024, 3, 1)));
    private static final Article VISIT = article(
            "زيارة.txt",
            "وصل إيمانويل ماكرون إلى بيروت.\nوقال وزير الخارجية اللبناني يوسف رجي: “لم نتفق بعد على شيء في الهدنة”.",
            Optional.of(LocalDate.of(2025, 7, 1)));
    private static final Article WEATHER = article("طقس.txt", "هدأت العاصفة، ولا هدنة مع المطر.", Optional.empty());
    private static final List<Article> ALL = List.of(WEATHER, TALKS, VISIT);
    private static final Dossier DOSSIER =
            Dossier.of(ALL.stream().map(new Reader()::read).toList());

    private static Article article(String name, String text, Optional<LocalDate> date) {
        int line = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        var parts = line == text.length()
                ? List.<Part>of(new Part.Paragraph(Span.all(text)))
                : List.<Part>of(
                        new Part.Paragraph(new Span(0, line)), new Part.Paragraph(new Span(line + 1, text.length())));
        return new Article(Path.of(name), text, "UTF-8", parts, date, Optional.empty());
    }

    private static SearchResult search(Request request) {
        try (var index = ArticleIndex.of(ALL)) {
            return index.search(request, () -> DOSSIER);
        }
    }

    private static List<String> names(SearchResult result) {
        return result.hits().stream().map(hit -> hit.article().name()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قائل:ماكرون           | محادثات.txt
            speaker:ماكرون        | محادثات.txt
            قائل:رئيس             | محادثات.txt
            قائل:وزير             | زيارة.txt
            مشارك:ماكرون          | محادثات.txt, زيارة.txt
            participant:مكرون     | محادثات.txt, زيارة.txt
            مشارك:"إيمانويل ماكرون" -قائل:ماكرون | زيارة.txt
            نتيجة:اتفاق           | محادثات.txt
            outcome:agreement     | محادثات.txt
            الهدنة قائل:الفرنسي    | محادثات.txt
            """)
    void findTheArticlesThatHaveThem(String query, String names) {
        assertThat(names(search(Request.of(query)))).containsExactlyInAnyOrder(names.split(", "));
        assertThat(search(Request.of(query)).remarks()).isEmpty();
    }

    @Test
    void markWhatWasSaid() {
        assertThat(Sought.shown(search(Request.of("قائل:ماكرون")))).containsExactly("الهدنة باتت قريبة جدا من الجميع");
    }

    @Test
    void markTheWordsInsideOfWhatWasSaidWhereThereAreAny() {
        assertThat(Sought.shown(search(Request.of("قائل:ماكرون الهدنة")))).containsExactly("الهدنة");
    }

    @Test
    void markTheWordsNowhereElseWhereSomebodySaidThemAll() {
        var talks = article(
                "هدنة.txt",
                "قال الرئيس الفرنسي إيمانويل ماكرون: “الهدنة في غزة باتت قريبة”.\nوأضاف ماكرون: “نريد السلام”. وتعثرت الهدنة أمس.",
                Optional.empty());
        var dossier = Dossier.of(List.of(new Reader().read(talks)));
        try (var index = ArticleIndex.of(List.of(talks))) {
            assertThat(Sought.shown(index.search(Request.of("قائل:ماكرون الهدنة"), () -> dossier)))
                    .containsExactly("الهدنة");
            assertThat(Sought.shown(index.search(Request.of("قائل:ماكرون الهدنة السلام"), () -> dossier)))
                    .containsExactly("الهدنة", "السلام", "الهدنة");
        }
    }

    @Test
    void markWhatEitherOfTwoSaid() {
        assertThat(Sought.shown(search(Request.of("قائل:ماكرون OR قائل:رجي"))))
                .containsExactlyInAnyOrder("الهدنة باتت قريبة جدا من الجميع", "لم نتفق بعد على شيء في الهدنة");
    }

    @Test
    void takeTheBeginningOfANameWhileItIsTyped() {
        assertThat(names(search(Request.asTyped("قائل:ماك")))).containsExactly("محادثات.txt");
    }

    @Test
    void filtersNarrowTheSearch() {
        var macron = DOSSIER.figures().stream()
                .filter(figure -> figure.name().contains("ماكرون"))
                .findFirst()
                .orElseThrow();
        var all = Request.of("هدنة");
        assertThat(names(search(all))).hasSize(3);
        assertThat(names(search(all.filtered(Filter.none().withParticipant(Optional.of(macron.id()))))))
                .containsExactlyInAnyOrder("محادثات.txt", "زيارة.txt");
        assertThat(names(search(all.filtered(Filter.none().withArticle(Optional.of(WEATHER.file()))))))
                .containsExactly("طقس.txt");
        assertThat(names(search(all.filtered(Filter.none().withOutcome(Optional.of(Outcome.Kind.AGREED))))))
                .containsExactly("محادثات.txt");
    }

    @Test
    void byDateTheNewestIsFirstAndWhatHasNoDateLast() {
        assertThat(names(search(Request.of("هدنة").ordered(Order.DATE))))
                .containsExactly("زيارة.txt", "محادثات.txt", "طقس.txt");
    }

    @Test
    void saysHowManyThereAreWhereOnlyTheFirstAreAskedFor() {
        var first = search(Request.of("هدنة").atMost(1));
        assertThat(first.hits()).hasSize(1);
        assertThat(first.articles()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"العاصقة, العاصفة", "مطز العاصفة, مطر العاصفة", "الخميع, الجميع"})
    void asksWhetherALikelierWordWasMeant(String query, String meant) {
        try (var index = ArticleIndex.of(List.of(article("a.txt", "العاصفة مع مطر الجميع", Optional.empty())))) {
            assertThat(index.search(query).remarks())
                    .containsAnyOf(new Remark.DidYouMean(meant), new Remark.Meant(query, meant));
        }
    }

    @Test
    void knowsHowAQueryMayGoOn() {
        try (var index = ArticleIndex.of(ALL)) {
            assertThat(index.completions("قائل:ما", DOSSIER, 5)).containsExactly("قائل:ماكرون");
            assertThat(index.completions("وقف العا", DOSSIER, 5)).containsExactly("وقف العاصفة");
            assertThat(index.completions("نتيجة:تق", DOSSIER, 5)).containsExactly("نتيجة:تقدم", "نتيجة:تقييم");
            assertThat(index.completions("ماكرون ", DOSSIER, 5)).isEmpty();
        }
    }
}
