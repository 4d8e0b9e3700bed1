package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.article.Seeds;
import org.isnad.dossier.Dossier;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a query finds, and exactly where.
class ArticleIndexTest {

    private static Article article(String name, String text) {
        var all = new Part.Paragraph(Span.all(text).trimmed(text));
        return new Article(Path.of(name), text, "UTF-8", List.of(all), Optional.empty(), Optional.empty());
    }

    /// The words that `query` finds in `text`, as they stand there.
    private static List<String> found(String query, String text) {
        var article = article("a.txt", text);
        try (var index = ArticleIndex.of(List.of(article))) {
            return shown(index.search(query));
        }
    }

    private static List<String> foundAsTyped(String query, String text) {
        try (var index = ArticleIndex.of(List.of(article("a.txt", text)))) {
            return shown(index.search(Request.asTyped(query), Dossier::empty));
        }
    }

    private static List<String> shown(SearchResult result) {
        return result.hits().stream()
                .flatMap(hit -> hit.spans().stream().map(hit.article()::textAt))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            مدينة    | وصل إلى مَدِينَةٍ صغيرة            | مَدِينَةٍ
            هدنة     | أعلنت هـــدنة إنسانية             | هـــدنة
            اعلان    | صدر إعلان مشترك                   | إعلان
            إعلان    | صدر اعلان مشترك                   | اعلان
            القمة    | انتهت القمة أمس                   | القمة
            قمة      | انتهت القمة، أمس                  | القمة
            کتاب     | قرأ كتاب الوزير                   | كتاب
            2025     | في عام ٢٠٢٥ تقريبا                | ٢٠٢٥
            سلام     | وقعوا ﺳﻼﻡ الشجعان                 | ﺳﻼﻡ
            في موسكو | اجتمعوا في موسكو                  | في, موسكو
            """)
    void findsAWordHoweverItIsWrittenAndMarksItWhole(String query, String text, String words) {
        assertThat(found(query, text)).containsExactly(words.split(", "));
    }

    @Test
    void wantsEveryWordOfTheQuery() {
        assertThat(found("موسكو واشنطن", "زار الوفد موسكو")).isEmpty();
        assertThat(found("موسكو واشنطن", "زار واشنطن ثم موسكو")).containsExactly("واشنطن", "موسكو");
    }

    @Test
    void wantsWordsInQuotationMarksAsTheyStandAndTogether() {
        assertThat(found("\"حقوق الإنسان\"", "دافع عن حقوق الانسان")).containsExactly("حقوق الانسان");
        assertThat(found("“حقوق الإنسان”", "دافع عن حقوق كل إنسان، حقوق الإنسان"))
                .containsExactly("حقوق الإنسان");
        assertThat(found("«حقوق الإنسان»", "الإنسان له حقوق")).isEmpty();
        assertThat(found("\"قمة\"", "انتهت القمة")).isEmpty();
    }

    @Test
    void findsNoPhraseAcrossALineBreak() {
        assertThat(found("\"حقوق الإنسان\"", "دافع عن حقوق\nالإنسان وحده")).isEmpty();
    }

    @Test
    void takesAnOpenQuotationMarkForAPhraseThatIsStillTyped() {
        assertThat(found("\"حقوق الإنسان", "عن حقوق الإنسان")).containsExactly("حقوق الإنسان");
    }

    @Test
    void findsTheBeginningOfAWordOnlyWhileItIsTyped() {
        assertThat(foundAsTyped("مفاوض", "عاد المفاوضون إلى مفاوضات جنيف")).contains("مفاوضات");
        assertThat(found("جني", "عاد إلى جنيف")).isEmpty();
        assertThat(foundAsTyped("عاد جني", "عاد إلى جنيف")).containsExactly("عاد", "جنيف");
        assertThat(foundAsTyped("جني ", "عاد إلى جنيف")).isEmpty();
    }

    @Test
    void listsEveryPlaceInEveryArticle() {
        var seeds = Seeds.all();
        try (var index = ArticleIndex.of(seeds)) {
            var result = index.search("\"بوتين\"");

            var expected = seeds.stream()
                    .mapToLong(seed -> seed.text().split("(?<!\\p{L})بوتين(?!\\p{L})", -1).length - 1L)
                    .sum();
            assertThat(result.places()).isEqualTo(Math.toIntExact(expected));
            assertThat(shown(result)).containsOnly("بوتين");
        }
    }

    @Test
    void keepsTheOrderOfArticlesThatAreEquallyGood() {
        var articles = IntStream.range(0, 300)
                .mapToObj(i -> article(i + ".txt", "اجتمع الوفدان في العاصمة"))
                .toList();
        try (var index = ArticleIndex.of(articles)) {
            assertThat(index.search("العاصمة").hits().stream().map(Hit::article))
                    .containsExactlyElementsOf(articles);
        }
    }

    @Test
    void putsAnArticleAheadThatHasTheWordInItsHeadline() {
        var body = "كلام طويل عن المباحثات وعن الوفود وعن الهدنة.";
        var text = "الهدنة تبدأ غدا\n" + body;
        var titled = new Article(
                Path.of("titled.txt"),
                text,
                "UTF-8",
                List.of(new Part.Title(new Span(0, 15)), new Part.Paragraph(new Span(16, text.length()))),
                Optional.empty(),
                Optional.empty());
        try (var index = ArticleIndex.of(List.of(article("plain.txt", text), titled))) {
            assertThat(index.search("الهدنة").hits().stream()
                            .map(hit -> hit.article().name()))
                    .containsExactly("titled.txt", "plain.txt");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "\"\"\"",
                "*",
                "?",
                "~",
                "AND",
                "OR NOT",
                "(",
                ")",
                "[a TO",
                "text:",
                "\\",
                "/",
                "^2",
                "+",
                "-",
                "||",
                "ـ",
                "َ",
                "\u200F",
                "\uD800",
                "\uDC00\uD800",
                "«",
                "\" \"",
                "ا\0ب"
            })
    void takesWhateverIsTyped(String query) {
        try (var index = ArticleIndex.of(Seeds.all())) {
            assertThat(index.search(query).query()).isEqualTo(query);
            assertThat(index.search(Request.asTyped(query), Dossier::empty).query())
                    .isEqualTo(query);
        }
    }

    @Test
    void takesAThousandLinesOfNonsense() {
        var letters =
                "ابتوليمنهأإآىةؤئءًّـ\u200F\u200C\uFEFB\u0660 \"“”«»*?~:()[]{}\\/^+-&|!.\t\n\0a1\uD83D\uDE00\uDC00";
        var random = new Random(2025);
        try (var index = ArticleIndex.of(Seeds.all())) {
            for (int i = 0; i < 1000; i++) {
                var query = random.ints(random.nextInt(30), 0, letters.length())
                        .mapToObj(at -> String.valueOf(letters.charAt(at)))
                        .reduce("", String::concat);
                for (var hit :
                        index.search(Request.asTyped(query), Dossier::empty).hits()) {
                    assertThat(hit.spans()).isNotEmpty().isSorted();
                }
                index.search(query);
            }
        }
    }

    @Test
    void takesAWholeArticleForAQuery() {
        var seed = Seeds.article("002");
        try (var index = ArticleIndex.of(Seeds.all())) {
            assertThat(index.search(seed.text()).hits().stream().map(Hit::article))
                    .contains(seed);
            assertThat(index.search("زنبرك ".repeat(20_000)).hits()).isEmpty();
        }
    }

    @Test
    void indexesAWordOfAMillionLetters() {
        assertThat(found("وصل", "وصل " + "ن".repeat(1_000_000))).containsExactly("وصل");
    }

    @Test
    void findsNothingInNoArticles() {
        try (var index = ArticleIndex.of(List.of())) {
            assertThat(index.search("قمة")).isEqualTo(SearchResult.nothing("قمة"));
        }
    }
}
