package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program as a script starts it: exit codes, what goes to which stream, and what is written.
class CommandLineTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    /// What came of one run.
    private record Run(int exitCode, String output, String errors) {}

    private Run isnad(Object... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(System.getProperty("isnad.launcher"));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        var output = folder.resolve("output");
        var errors = folder.resolve("errors");
        var builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        int exitCode = builder.start().waitFor();
        return new Run(exitCode, Files.readString(output), Files.readString(errors));
    }

    @Test
    void readsTheFiveArticlesIntoOneJsonFileEach() throws Exception {
        var out = folder.resolve("deep/out");

        assertThat(isnad("read", Seeds.FOLDER, "--out", out)).isEqualTo(new Run(0, "", ""));

        for (var seed : Seeds.all()) {
            var json = JSON.readTree(out.resolve(seed.name().replace(".txt", ".json")));
            assertThat(json.propertyNames())
                    .contains(
                            "article",
                            "title",
                            "headings",
                            "boilerplate",
                            "participants",
                            "quotes",
                            "outcomes",
                            "facts");
            assertThat(json.get("article").stringValue()).isEqualTo(seed.name());
            assertEverySpanHoldsItsText(json, seed.text());
        }
    }

    private static void assertEverySpanHoldsItsText(JsonNode node, String text) {
        if (node.has("start")) {
            assertThat(node.get("text").stringValue())
                    .isEqualTo(text.substring(
                            node.get("start").intValue(), node.get("end").intValue()));
        }
        node.forEach(child -> assertEverySpanHoldsItsText(child, text));
    }

    @Test
    void readsTheOthersWhenSomeAreRefusedAndNamesEachWithTheReason() throws Exception {
        var empty = Files.createFile(folder.resolve("empty.txt"));
        var big = folder.resolve("big.txt");
        try (var file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(20_000_000);
        }
        var good = Files.writeString(folder.resolve("good.txt"), "قال الوزير إن الوفد وصل.");
        var missing = folder.resolve("missing.txt");
        var out = folder.resolve("out");

        var run = isnad("read", empty, good, big, missing, "--out", out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()
                        .lines()
                        .map(line -> line.replaceFirst("[^/]*(?=/)", "").replaceFirst(": .*", "")))
                .containsExactly(empty.toString(), big.toString(), missing.toString());
        assertThat(run.errors().lines()).allMatch(line -> line.matches("isnad: .*: \\S.*"));
        try (var written = Files.list(out)) {
            assertThat(written.map(file -> file.getFileName().toString())).containsExactly("good.json");
        }
    }

    @Test
    void givesTwoArticlesOfOneNameAFileEach() throws Exception {
        var other = Files.createDirectory(folder.resolve("other"));
        var one = Files.writeString(folder.resolve("a.txt"), "وصل الوفد.");
        var two = Files.writeString(other.resolve("a.txt"), "غادر الوفد.");
        var out = folder.resolve("out");

        assertThat(isnad("read", one, two, "--out", out).exitCode()).isZero();

        try (var written = Files.list(out)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.json", "a-2.json");
        }
    }

    @Test
    void readsALibraryFirstWhereAQueryAsksForFindingsAndSaysSoOnStandardError() throws Exception {
        var corpus = Files.writeString(folder.resolve("n.jsonl"), """
                {"id": "1", "text": "قال الوزير يوسف رجي: «الهدنة قريبة»."}
                {"id": "2", "text": "لا جديد في الهدنة."}
                """);

        assertThat(isnad("search", corpus, "الهدنة", "--json").errors()).isEmpty();
        var run = isnad("search", corpus, "قائل:رجي", "--json");
        assertThat(run.errors().lines()).singleElement().asString().startsWith("isnad: ");
        var hits = JSON.readTree(run.output()).get("hits");
        assertThat(hits.size()).isEqualTo(1);
        assertThat(hits.get(0).get("spans").toString()).isEqualTo("""
                [{"start":22,"end":34,"text":"الهدنة قريبة"}]""");
        assertThat(isnad("search", corpus, "قائل:رجي", "--json")).isEqualTo(new Run(0, run.output(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read seeds", "read --out x", "search seeds", "--nonsense"})
    void callsWrongUsageTwoAndExplainsItOnStandardError(String arguments) throws Exception {
        var run = isnad((Object[]) arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).contains("isnad");
    }

    @Test
    void callsAFileInPlaceOfTheFolderToWriteToWrongUsage() throws Exception {
        var file = Files.createFile(folder.resolve("taken"));

        assertThat(isnad("read", Seeds.FOLDER, "--out", file).exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "read --help", "search --help"})
    void explainsItselfOnStandardOutput(String arguments) throws Exception {
        var run = isnad((Object[]) arguments.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.output()).contains("isnad " + arguments.replaceFirst(" ?--help", ""), "--help");
    }

    @Test
    void tellsItsVersion() throws Exception {
        assertThat(isnad("--version").output()).matches("isnad \\d+\\.\\d+\\.\\d+.*\n");
    }

    @Test
    void printsOneLineOfJsonWithEveryHit() throws Exception {
        var run = isnad("search", Seeds.FOLDER, "\"ستيفن ويتكوف\"", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.output().lines()).hasSize(1);
        var json = JSON.readTree(run.output());
        assertThat(json.get("total").intValue()).isEqualTo(1);
        var hit = json.get("hits").get(0);
        assertThat(hit.get("article").stringValue()).isEqualTo("000_97a1ffb836813a63.txt");
        assertThat(hit.get("score").doubleValue()).isPositive();
        assertThat(hit.get("spans").size()).isEqualTo(2);
        assertEverySpanHoldsItsText(json, Seeds.article("000").text());
    }

    @Test
    void answersEveryQueryOfAFileInItsOrder() throws Exception {
        var queries = Files.write(
                folder.resolve("queries"), "بوتين\n\n\"لا اتفاق حتى الآن\"\n".getBytes(StandardCharsets.UTF_8));

        var run = isnad("search", Seeds.FOLDER, "--queries", queries, "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()
                        .lines()
                        .map(line -> JSON.readTree(line).get("total").intValue())
                        .toList())
                .isEqualTo(List.of(5, 0, 1));
    }

    @Test
    void printsAnArticleAndItsQuotesAsPdf() throws Exception {
        var seed = Seeds.all().getFirst().file();
        for (var choices : List.of("--furniture", "--quotes", "--outcomes", "--grey", "--paper=LETTER")) {
            var pdf = folder.resolve("out.pdf");
            assertThat(isnad("print", seed, choices, "--pdf", pdf)).isEqualTo(new Run(0, "", ""));
            assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII));
            Files.delete(pdf);
        }
    }

    @Test
    void exportsInTheFormThatTheFilesNameAsksFor() throws Exception {
        var html = folder.resolve("out.html");
        assertThat(isnad("export", Seeds.FOLDER, "--out", html)).isEqualTo(new Run(0, "", ""));
        assertThat(html).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void namesTheFileThatCannotBeWritten() throws Exception {
        var nowhere = folder.resolve("nowhere/out.pdf");
        assertThat(isnad("print", Seeds.all().getFirst().file(), "--pdf", nowhere))
                .isEqualTo(new Run(
                        1,
                        "",
                        "isnad: " + nowhere
                                + ": it could not be written; the folder may be read-only, or the disk full\n"));
    }

    @Test
    void namesTheFolderOfReadingsThatCannotBeMade() throws Exception {
        var under = Files.writeString(folder.resolve("file"), "").resolve("readings");
        assertThat(isnad("read", Seeds.FOLDER, "--out", under))
                .isEqualTo(new Run(
                        1,
                        "",
                        "isnad: " + under
                                + ": it could not be written; the folder may be read-only, or the disk full\n"));
    }

    @Test
    void printsWhatItFoundForAReader() throws Exception {
        assertThat(isnad("search", Seeds.FOLDER, "\"ماهية التسوية\"").output()).isEqualTo("""
                        004_9f8877a75b60fc06.txt
                            ولكن لم يوضح ماهية التسوية التي تم الحديث عنها، ولا ما إذا كانت تقترب من مطالب أوكرانيا التي تطالب بـضمانات أمنية دولية وانسحاب كامل للقوات…
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read seeds --out %s", "search seeds قمة"})
    void loadsNoWindowForWhatNeedsNone(String arguments) throws Exception {
        var command = arguments.formatted(folder.resolve("out")).split(" ");
        var builder = new ProcessBuilder();
        builder.command().add(System.getProperty("isnad.launcher"));
        builder.command().addAll(List.of(command));
        builder.environment().put("ISNAD_JAVA_OPTS", "-Xlog:class+load:file=" + folder.resolve("classes"));
        builder.redirectOutput(folder.resolve("output").toFile());

        assertThat(builder.start().waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("classes")))
                .contains("org.isnad.app.Main")
                .doesNotContain("javafx.");
    }
}
