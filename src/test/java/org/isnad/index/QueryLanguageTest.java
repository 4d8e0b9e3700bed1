package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.index.Sought.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the signs of a query do.
class QueryLanguageTest {

    private static final Article TRUCE = titled("هدنة.txt", "الهدنة تبدأ", "أعلن الوسيط موعد التوقيع في جنيف");
    private static final Article VOTE = titled("اقتراع.txt", "الاقتراع غدا", "تعلن اللجنة النتائج مع بدء الهدنة");
    private static final Article STORM = article("عاصفة.txt", "ضربت العاصفة جنيف وأغرقت الشوارع");

    private static Article titled(String name, String title, String body) {
        var text = title + "\n" + body;
        var parts = List.<Part>of(
                new Part.Title(new Span(0, title.length())),
                new Part.Paragraph(new Span(title.length() + 1, text.length())));
        return new Article(Path.of(name), text, "UTF-8", parts, Optional.empty(), Optional.of("وكالة الشمال"));
    }

    private static SearchResult search(String query) {
        try (var index = ArticleIndex.of(List.of(TRUCE, VOTE, STORM))) {
            return index.search(query);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            الهدنة جنيف           | هدنة.txt
            العاصفة OR الاقتراع   | اقتراع.txt, عاصفة.txt
            العاصفة أو الاقتراع   | اقتراع.txt, عاصفة.txt
            جنيف -العاصفة         | هدنة.txt
            الهدنة -"النتائج"     | هدنة.txt
            توقي*                 | هدنة.txt
            التوقي*               | هدنة.txt
            عنوان:الهدنة          | هدنة.txt
            title:الهدنة          | هدنة.txt
            مصدر:اقتراع           | اقتراع.txt
            source:الشمال الهدنة  | هدنة.txt, اقتراع.txt
            """)
    void doWhatTheySay(String query, String names) {
        assertThat(search(query).hits().stream().map(hit -> hit.article().name()))
                .containsExactlyInAnyOrder(names.split(", "));
        assertThat(search(query).remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OR الهدنة", "الهدنة OR", "-الهدنة", "الهدنة OR OR جنيف", "-الهدنة -جنيف"})
    void areLeftOutWhereTheyMakeNoSenseAndThatIsSaid(String query) {
        assertThat(search(query).remarks()).containsExactly(new Remark.ReadAsWords());
    }

    @Test
    void marksTheWordsOfAFieldOnlyThere() {
        assertThat(search("عنوان:الاقتراع").hits().getFirst().spans()).containsExactly(new Span(0, 8));
    }

    @Test
    void forgivesASlipOnlyInAWordThatNobodyWrites() {
        assertThat(search("العصافة").remarks()).containsExactly(new Remark.Meant("العصافة", "العاصفة"));
        assertThat(Sought.shown(search("العصافة"))).containsExactly("العاصفة");
        assertThat(search("العاصفة").remarks()).isEmpty();
    }

    @Test
    void putsTheExactFormFirst() {
        var variants = article("a.txt", "وزراء الوزراء وزيرها وزيران");
        var exact =
                article("b.txt", "كلام طويل جدا عن أمور كثيرة لا تعنينا ثم جاء وزير ومضى ولم يعد إلى الكلام الطويل");
        try (var index = ArticleIndex.of(List.of(variants, exact))) {
            assertThat(index.search("وزير").hits().stream()
                            .map(hit -> hit.article().name()))
                    .containsExactly("b.txt", "a.txt");
        }
    }
}
