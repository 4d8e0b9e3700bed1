package org.isnad.export.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.article.ArticleFile;
import org.isnad.article.Import;
import org.isnad.page.Colours;
import org.isnad.page.PageStyle.Palette;
import org.isnad.reading.Quote;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;
import org.isnad.settings.PrintChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintoutTest {

    private static final PrintChoices ALL = PrintChoices.FIRST.withFurniture(true);

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theArticlesWordsComeBackInTheirOrder(Path seed) throws IOException {
        var printed = Printed.of(read(seed), ALL);
        try (var document = printed.open()) {
            var back = words(ReadBack.text(document));
            var written = words(printed.reading().article().text());
            assertThat(alike(written, back)).isGreaterThan(.98);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachQuoteStandsOnItsSpeakersTint(Path seed) throws IOException {
        var printed = Printed.of(read(seed), ALL);
        var found = new TreeMap<Integer, String>();
        try (var document = printed.open()) {
            for (var page : document.getPages()) {
                for (var letter : PaintedLetters.on(page)) {
                    found.merge(letter.ground(), letter.text(), String::concat);
                }
            }
        }
        assertThat(sorted(found)).isEqualTo(sorted(onTints(printed)));
    }

    @Test
    void onlyDirectQuotesAreTintedWhereThatWasChosen() throws IOException {
        var printed = Printed.of(read(seeds().getFirst()), ALL.withOnlyDirect(true));
        assertThat(printed.reading().quotes()).noneMatch(quote -> quote.kind() == Quote.Kind.DIRECT);
        try (var document = printed.open()) {
            assertThat(PaintedLetters.on(document.getPage(0)))
                    .extracting(PaintedLetters.Letter::ground)
                    .containsOnly(0xFFFFFF);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anArticleIsASmallFile(Path seed) throws IOException {
        assertThat(Printed.of(read(seed), ALL).pdf().size()).isLessThan(300_000);
    }

    @Test
    void aViewerLearnsTitleLanguageHeadingsAndReadingOrder() throws IOException {
        var printed = Printed.of(read(seeds().getFirst()), ALL);
        try (var document = printed.open()) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(printed.reading().article().headline());
            assertThat(catalog.getLanguage()).isEqualTo("ar");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo(printed.reading().article().headline());
        }
    }

    private static Reading read(Path seed) {
        return switch (ArticleFile.read(seed)) {
            case Import.Imported imported -> new Reader().read(imported.article());
            case Import.Refused refused -> throw new AssertionError(refused);
        };
    }

    /// The letters that are to stand on each tint; an inner quote covers an outer one.
    private static Map<Integer, String> onTints(Printed printed) {
        var article = printed.reading().article();
        int[] grounds = new int[article.text().length()];
        Arrays.fill(grounds, 0xFFFFFF);
        printed.reading().quotes().stream()
                .sorted((a, b) -> a.content().start() != b.content().start()
                        ? a.content().start() - b.content().start()
                        : b.content().end() - a.content().end())
                .forEach(quote -> Arrays.fill(
                        grounds,
                        quote.content().start(),
                        quote.content().end(),
                        Colours.of(Palette.LIGHT)
                                .tint(printed.hues().of(quote.attribution().speaker()), false)));
        var wanted = new TreeMap<Integer, String>();
        for (var part : article.parts()) {
            for (int i = part.span().start(); i < part.span().end(); i++) {
                wanted.merge(grounds[i], article.text().substring(i, i + 1), String::concat);
            }
        }
        return wanted;
    }

    /// Letters as they are counted: on each ground which ones and how many, whatever their order.
    private static Map<Integer, String> sorted(Map<Integer, String> letters) {
        var sorted = new TreeMap<Integer, String>();
        letters.forEach((ground, text) -> sorted.put(
                ground,
                plain(text)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .sorted()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()));
        return sorted;
    }

    private static List<String> words(String text) {
        return Stream.of(plain(text).split("[^\\p{L}\\p{N}_]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\p{M}\\p{Cf}ـ]", "");
    }

    /// How much of two sequences is common to both, in order: 0 to 1.
    private static double alike(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                common[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return 2.0 * common[a.size()][b.size()] / (a.size() + b.size());
    }
}
