package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a saved web page becomes.
class WebPageTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="CHARSET"><title>انطلاق محادثات السلام | صحيفة النهر</title>
            <meta property="og:site_name" content="صحيفة النهر">
            <meta property="article:published_time" content="2025-03-04T10:00:00Z"><style>p {}</style></head><body>
            <nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/p">سياسة</a></li></ul></nav>
            <main><h1>انطلاق محادثات&nbsp;السلام</h1>
            <p>بدأت في المدينة <b>محا</b>دثات السلام،
               وقال الوسيط إن الطرفين جادان في الوصول إلى اتفاق قريب.</p>
            <h2>ما بعد الجلسة</h2>
            <p>سطر أول من القصيدة<br>سطر ثان منها</p>
            <table><tr><td>الوفد</td><td>العدد</td></tr></table>
            <script>var x = "لا يقرأ";</script><div hidden>مخفي</div></main>
            <footer><p>جميع الحقوق محفوظة</p></footer></body></html>
            """;

    @TempDir
    private Path folder;

    private Import read(String name, String page, String charset) throws IOException {
        return ArticleFile.read(Files.write(folder.resolve(name), page.getBytes(Charset.forName(charset))));
    }

    private Article opened(String name, String charset) throws IOException {
        return ((Import.Imported) read(name, PAGE.replace("CHARSET", charset), charset)).article();
    }

    private static List<String> parts(Article article) {
        return article.parts().stream()
                .map(part -> part.getClass().getSimpleName() + " " + article.textAt(part.span()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "UTF-16LE", "ISO-8859-6"})
    void takesTheTextInReadingOrderAndKnowsFromTheMarkupWhatIsWhat(String charset) throws IOException {
        assertThat(parts(opened("page.html", charset)))
                .containsExactly(
                        "Furniture الرئيسية",
                        "Furniture سياسة",
                        "Title انطلاق محادثات السلام",
                        "Paragraph بدأت في المدينة محادثات السلام، وقال الوسيط إن الطرفين جادان في الوصول إلى اتفاق قريب.",
                        "Heading ما بعد الجلسة",
                        "Paragraph سطر أول من القصيدة",
                        "Paragraph سطر ثان منها",
                        "TableRow الوفد\tالعدد",
                        "Furniture جميع الحقوق محفوظة");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.htm", "PAGE.HTML", "page.xhtml"})
    void knowsThePageByItsNameAndTakesDayAndOutletFromItsMetadata(String name) throws IOException {
        var article = opened(name, "UTF-8");

        assertThat(article.date()).contains(LocalDate.of(2025, 3, 4));
        assertThat(article.outlet()).contains("صحيفة النهر");
        assertThat(article.isExtracted()).isTrue();
    }

    @Test
    void findsTheArticleWhereNothingMarksIt() throws IOException {
        var page = """
                <body><div><a>أخبار</a></div><div id=x><p>أعلنت الوزارة اليوم أن العمل في الجسر الجديد سيبدأ في مطلع الشهر المقبل.
                <p>وأضافت أن المشروع يستغرق ثلاث سنوات وأن كلفته لم تحدد حتى الآن بصورة نهائية.</div><div>تابعنا</div>
                """;
        var article = ((Import.Imported) read("b.html", page, "UTF-8")).article();

        assertThat(parts(article))
                .containsExactly(
                        "Furniture أخبار",
                        "Paragraph أعلنت الوزارة اليوم أن العمل في الجسر الجديد سيبدأ في مطلع الشهر المقبل.",
                        "Paragraph وأضافت أن المشروع يستغرق ثلاث سنوات وأن كلفته لم تحدد حتى الآن بصورة نهائية.",
                        "Furniture تابعنا");
    }

    @Test
    void refusesAPageWithoutArabicOrWithoutText() throws IOException {
        assertThat(List.of(
                        read("e.html", "<p>English only</p>", "UTF-8"),
                        read("n.html", "<script>var a = 'نص';</script>", "UTF-8"),
                        read("p.html", "\0\0\u0001\u0002\0\0", "UTF-8")))
                .extracting(no -> ((Import.Refused) no).reason())
                .containsExactly(Import.Reason.NO_ARABIC, Import.Reason.EMPTY, Import.Reason.BINARY);
    }
}
