package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.export.HtmlInline.Element;
import org.isnad.marking.Hues;
import org.isnad.marking.Summit;
import org.isnad.messages.Messages;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormTest {

    private static final Exported MORNING =
            new Exported(List.of(Summit.READ_MORNING), Summit.DOSSIER, Hues.of(Summit.DOSSIER), Messages.arabic());
    private static final Exported BOTH =
            new Exported(Summit.DOSSIER.readings(), Summit.DOSSIER, Hues.of(Summit.DOSSIER), Messages.arabic());

    @Test
    void aTableHasARowForEachQuoteAndOpensAsUtf8() {
        assertThat(Form.CSV.of(BOTH)).isEqualTo("""
                \uFEFFالملف,العنوان,الفقرة,المتحدث,النوع,الكلام,لفظ النقل,الصيغة,المخاطَب\r
                morning.txt,لقاء الوزيرين في العاصمة,2,سلمى,قول مباشر,اتفقنا على فتح الطريق,,بحياد,\r
                evening.txt,بيان المساء,2,كريم,قول منقول بالمعنى,سلمى وافقت على الموعد,,بحياد,\r
                """);
    }

    @Test
    void aCellStaysOneCellWhereASpreadsheetPartsAtSemicolonsToo() {
        assertThat(csvOf("لقاء; ثم بيان")).contains("\r\nmorning.txt,\"لقاء; ثم بيان\",");
    }

    /// The table of an article with that title.
    private static String csvOf(String title) {
        var article = Summit.article("morning.txt", title + "\nقالت سلمى: «اتفقنا».\n");
        var quote = Summit.quote(article, "q1", Quote.Kind.DIRECT, "اتفقنا", "salma");
        var reading = new Reading(article, List.of(), List.of(quote), List.of(), List.of());
        return Form.CSV.of(new Exported(List.of(reading), Summit.DOSSIER, MORNING.hues(), Messages.arabic()));
    }

    @Test
    void markdownHoldsTheTextThenWhatWasFound() {
        assertThat(Form.MARKDOWN.of(MORNING)).isEqualTo("""
                # لقاء الوزيرين في العاصمة

                قالت سلمى: "اتفقنا على فتح الطريق". وحضر كريم اللقاء.

                ## المشاركون

                - سلمى — ذُكر مرة واحدة
                - كريم — ذُكر مرة واحدة

                ## الأقوال

                > «اتفقنا على فتح الطريق»
                >
                > — سلمى (الفقرة 2 · قول مباشر)

                ## النتائج

                - اتُّفق عليه: فتح الطريق — سلمى

                """);
    }

    @Test
    void aWebPageMarksTheQuoteAndLeadsToWhoSaidIt() {
        assertThat(Form.HTML.of(MORNING))
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("""
                        قالت <a id="a1-p-salma-1" class="name n0" href="#a1-p-salma">سلمى</a>: &quot;<q id="a1-q1" \
                        class="direct h0" title="قول مباشر: سلمى">اتفقنا على فتح الطريق</q>&quot;.""")
                .contains("<li id=\"a1-p-salma\">سلمى: <a href=\"#a1-p-salma-1\">1</a></li>")
                .contains("<footer><cite>سلمى</cite> · <a href=\"#a1-q1\">الفقرة 2 · قول مباشر</a></footer>");
    }

    @Test
    void elementsThatCrossAreWrittenOneInTheOther() {
        var outer = new Element(new Span(0, 6), "q", "", "first");
        var inner = new Element(new Span(3, 9), "a", "", "second");
        var inline = new HtmlInline("أبت<ثج&حخ", List.of(outer, inner));
        assertThat(inline.write(new Span(0, 9)))
                .isEqualTo("<q id=\"first\">أبت<a id=\"second\">&lt;ثج</a></q><a>&amp;حخ</a>");
    }

    @Test
    void severalArticlesAreAnArrayOfDocuments() {
        assertThat(Form.JSON.of(BOTH))
                .startsWith("[ {\n  \"article\" : \"morning.txt\"")
                .endsWith("} ]\n");
    }

    @Test
    void aFileThatCannotBeWrittenStaysAsItWas(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("out.md"), "قديم");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write('x');
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(file).hasContent("قديم");
        assertThat(folder).isDirectoryContaining(file::equals);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
