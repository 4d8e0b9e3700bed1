package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which files open, in which encodings, and why others are refused.
class ArticleFileTest {

    private static final String SENTENCE = "قال الوزير إن الاتفاق «لم يكتمل بعد»، وإن المباحثات مستمرة.";

    @TempDir
    private Path folder;

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("article.txt"), bytes);
    }

    private static Article opened(Path file) {
        return ((Import.Imported) ArticleFile.read(file)).article();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
    void opensTheFiveArticlesInEveryEncodingOfArabic(String name) throws IOException {
        var charset = Charset.forName(name);
        for (var seed : Seeds.all()) {
            var text = writable(seed.text(), charset);

            var article = opened(written(text.getBytes(charset)));

            assertThat(article.text()).isEqualTo(text);
            assertThat(article.charset()).isEqualTo(name);
        }
    }

    /// What of `text` the charset has: ISO-8859-6 knows no quotation marks but the straight ones.
    private static String writable(String text, Charset charset) {
        var encoder = charset.newEncoder();
        return text.chars()
                .filter(c -> encoder.canEncode((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void keepsTheByteOrderMarkInTheText(String charset) throws IOException {
        var text = "\uFEFF" + SENTENCE;

        var article = opened(written(text.getBytes(Charset.forName(charset))));

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.textAt(article.parts().getFirst().span())).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            windows-1256, لا اتفاق حتى الآن
            windows-1256, التقى الرئيسان في موسكو
            windows-1256, وصل الوفد
            ISO-8859-6,   لا اتفاق حتى الآن
            ISO-8859-6,   التقى الرئيسان في موسكو
            ISO-8859-6,   وصل الوفد
            UTF-16LE,     وصل الوفد
            UTF-16BE,     وصل الوفد
            """)
    void knowsTheEncodingOfAFewWords(String charset, String words) throws IOException {
        assertThat(opened(written(words.getBytes(Charset.forName(charset)))).text())
                .isEqualTo(words);
    }

    @Test
    void keepsCarriageReturnsInTheTextAndOutOfItsParts() throws IOException {
        var text = "عنوان الخبر\r\n\r\nبدأت المباحثات صباح اليوم في العاصمة.\r\n";

        var article = opened(written(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.parts().stream().map(Part::span).map(article::textAt))
                .containsExactly("عنوان الخبر", "بدأت المباحثات صباح اليوم في العاصمة.");
    }

    @Test
    void opensUtf8ThatIsCutOffWithinALetter() throws IOException {
        byte[] whole = SENTENCE.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 2);

        assertThat(opened(written(cut)).text()).isEqualTo(SENTENCE.substring(0, SENTENCE.length() - 2) + "\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n\t", "\uFEFF", "\u200F\u00A0\n"})
    void refusesAFileWithNothingButWhiteSpace(String text) throws IOException {
        assertRefused(written(text.getBytes(StandardCharsets.UTF_8)), Import.Reason.EMPTY);
    }

    @Test
    void refusesAPicture() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};

        assertRefused(written(png), Import.Reason.BINARY);
    }

    @Test
    void refusesBytesWithoutOrder() throws IOException {
        byte[] bytes = new byte[50_000];
        new Random(7).nextBytes(bytes);

        assertRefused(written(bytes), Import.Reason.BINARY);
    }

    @Test
    void refusesAFileOfTwentyMegabytesWithoutReadingIt() throws IOException {
        var file = folder.resolve("big.txt");
        try (var big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(ArticleFile.TOO_LARGE);
        }

        assertRefused(file, Import.Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nothing Arabic here.", "Le président a été reçu à l'Élysée."})
    void refusesATextWithoutArabicInWhateverEncoding(String text) throws IOException {
        assertRefused(written(text.getBytes(StandardCharsets.UTF_8)), Import.Reason.NO_ARABIC);
        assertRefused(written(text.getBytes(StandardCharsets.ISO_8859_1)), Import.Reason.NO_ARABIC);
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertRefused(folder.resolve("nowhere.txt"), Import.Reason.MISSING);
    }

    @Test
    void refusesAFolderInPlaceOfAFile() {
        assertRefused(folder, Import.Reason.FOLDER);
    }

    @Test
    void refusesALinkThatLeadsToItself() throws IOException {
        var link = folder.resolve("link.txt");

        assertRefused(Files.createSymbolicLink(link, link), Import.Reason.UNREADABLE);
    }

    @Test
    void refusesAFileThatItMayNotRead() throws IOException {
        var file = written(SENTENCE.getBytes(StandardCharsets.UTF_8));
        assertThat(file.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(file), "whoever runs this may read everything");

        assertRefused(file, Import.Reason.UNREADABLE);
    }

    private static void assertRefused(Path file, Import.Reason reason) {
        assertThat(ArticleFile.read(file)).isEqualTo(new Import.Refused(file, reason));
    }
}
