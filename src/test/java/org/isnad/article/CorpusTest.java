package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of many articles, one JSON a line.
class CorpusTest {

    private static final String LINES = """
            {"id": "7", "title": "وصول الوفد", "text": "وصل الوفد إلى المدينة.\\nوقال رئيسه إنه متفائل.", "date": "Sun, 18 Feb 2018 21:35:43 +0400", "outlet": "النهر"}

            {"text": "غادر الوفد المدينة.", "date": "2018-02-19"}
            {"id": "7", "text": "عاد الوفد."}
            {"id": "../e", "text": "لقاء ثان."}
            {"title": "بلا نص"}
            {broken
            {"id": "en", "text": "English only"}
            """;

    @TempDir
    private Path folder;

    private static String told(Path corpus, Import read) {
        var name = corpus.relativize(read.file()) + " ";
        return switch (read) {
            case Import.Imported imported -> name + imported.article().headline();
            case Import.Refused refused -> name + refused.reason();
        };
    }

    @Test
    void givesAnArticleALineByItsIdOrNumberAndNamesTheLinesThatAreNone() throws IOException {
        var corpus = Files.writeString(folder.resolve("news.jsonl"), LINES);

        assertThat(ArticleFolder.read(List.of(folder)).stream().map(read -> told(corpus, read)))
                .containsExactly(
                        "7 وصول الوفد",
                        "3 غادر الوفد المدينة.",
                        "7-4 عاد الوفد.",
                        ".._e لقاء ثان.",
                        "6 BROKEN_LINE",
                        "7 BROKEN_LINE",
                        "en NO_ARABIC");
    }

    @Test
    void readsPackedOnesWithDayOutletAndHeadline() throws IOException {
        var corpus = Files.write(folder.resolve("news.JSONL.gz"), packed(LINES));

        var article = ((Import.Imported) ArticleFolder.read(List.of(corpus)).getFirst()).article();

        assertThat(article.text()).isEqualTo("وصول الوفد\n\nوصل الوفد إلى المدينة.\nوقال رئيسه إنه متفائل.\n");
        assertThat(article.title().map(article::textAt)).contains("وصول الوفد");
        assertThat(article.date()).contains(LocalDate.of(2018, 2, 18));
        assertThat(article.outlet()).contains("النهر");
        assertThat(article.isExtracted()).isTrue();
    }

    @Test
    void readsACutOffFileUpToItsEndAndSaysSo() throws IOException {
        var whole = packed(LINES.repeat(200));
        var corpus = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length - 20));

        var read = ArticleFolder.read(List.of(corpus));

        assertThat(read.size()).isGreaterThan(100);
        assertThat(read.getLast()).isEqualTo(new Import.Refused(corpus, Import.Reason.UNREADABLE));
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesALineTooLongToReadAndGoesOn() throws IOException {
        var corpus = folder.resolve("news.jsonl.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(corpus))) {
            out.write("\uFEFF{\"text\": \"وصل الوفد.\"}\n{\"text\": \"".getBytes(StandardCharsets.UTF_8));
            var part = "غادر الوفد. ".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < ArticleFile.TOO_LARGE; written += part.length) {
                out.write(part);
            }
            out.write("\"}\r\n{\"text\": \"عاد الوفد.\"}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(ArticleFolder.read(List.of(corpus)).stream().map(read -> told(corpus, read)))
                .containsExactly("1 وصل الوفد.", "2 TOO_LARGE", "3 عاد الوفد.");
    }
}
