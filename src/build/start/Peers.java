package start;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The programs to compare, those of them that are installed, each showing the same article.
final class Peers {

    /// What a start needs least of the virtual machine, all else as JavaFX has it.
    private static final List<String> PLAIN = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final String EMPTY = """
            import javafx.application.Application;
            import javafx.scene.Scene;
            import javafx.scene.control.Label;
            import javafx.stage.Stage;

            public class EmptyWindow extends Application {
                public static void main(String[] arguments) {
                    launch(arguments);
                }

                @Override
                public void start(Stage stage) {
                    stage.setScene(new Scene(new Label("█ ".repeat(60)), 1280, 680));
                    stage.show();
                    if (Boolean.getBoolean("isnad.rehearse")) {
                        javafx.application.Platform.runLater(stage::close);
                    }
                }
            }
            """;

    private Peers() {}

    static Map<String, List<String>> of(Path image, Path article, Path work) throws IOException, InterruptedException {
        var isnad = image.resolve("bin/isnad").toString();
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("Isnad", List.of(isnad, article.toString()));
        programs.put("empty JavaFX window", emptyWindow(image, "empty", PLAIN, work));
        var tuned = new ArrayList<>(List.of("env", "GDK_GL=disable"));
        tuned.addAll(emptyWindow(image, "empty-tuned", List.of("@" + image.resolve("lib/app/isnad.options")), work));
        programs.put("the same, Isnad's options", tuned);
        var page = work.resolve("article.html");
        run(List.of(isnad, "export", article.toString(), "--out", page.toString()));
        var book = book(article, work.resolve("article.epub"));
        var profile = "--user-data-dir=" + work.resolve("chromium");
        programs.put(
                "Chromium, app mode",
                List.of("chromium", "--no-sandbox", "--no-first-run", profile, "--app=file://" + page));
        programs.put("Foliate", List.of("foliate", book.toString()));
        programs.put("calibre's viewer", List.of("ebook-viewer", book.toString()));
        programs.put("gedit", List.of("gedit", "--standalone", article.toString()));
        programs.values().removeIf(command -> !isInstalled(command.getFirst()));
        return programs;
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder).resolve(program))
                .anyMatch(Files::isExecutable);
    }

    /// A window with one label, on the image's own run time, with an AOT cache of its own.
    private static List<String> emptyWindow(Path image, String name, List<String> options, Path work)
            throws IOException, InterruptedException {
        var source = Files.writeString(work.resolve("EmptyWindow.java"), EMPTY);
        var runtime = image.resolve("lib/runtime");
        var classes = Files.createDirectories(work.resolve(name));
        run(List.of(
                javaHome("javac"),
                "--system",
                runtime.toString(),
                "--add-modules",
                "javafx.controls",
                "-d",
                classes.toString(),
                source.toString()));
        var jar = work.resolve(name + ".jar").toString();
        run(List.of(javaHome("jar"), "--create", "--file", jar, "-C", classes.toString(), "."));
        var cache = work.resolve(name + ".aot");
        var java = List.of(runtime.resolve("bin/java").toString());
        var window = List.of("--add-modules", "javafx.controls", "--class-path", jar, "EmptyWindow");
        try (var screen = Screen.open(work)) {
            var training = Stream.of(
                            java, options, List.of("-Disnad.rehearse=true", "-XX:AOTCacheOutput=" + cache), window)
                    .flatMap(List::stream)
                    .toList();
            run(training, screen.environment());
        }
        return Stream.of(java, options, List.of("-XX:AOTCache=" + cache), window)
                .flatMap(List::stream)
                .toList();
    }

    private static String javaHome(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    /// The article as the smallest EPUB that readers open.
    private static Path book(Path article, Path book) throws IOException {
        var text = Files.readString(article)
                .lines()
                .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .reduce("", String::concat);
        try (var zip = new ZipOutputStream(Files.newOutputStream(book))) {
            stored(zip, "mimetype", "application/epub+zip");
            var out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            add(zip, out, "META-INF/container.xml", """
                    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
                    <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
                    """);
            add(zip, out, "book.opf", """
                    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" dir="rtl"><metadata
                    xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">article</dc:identifier>
                    <dc:title>Article</dc:title><dc:language>ar</dc:language><meta
                    property="dcterms:modified">2026-01-01T00:00:00Z</meta></metadata><manifest><item id="text"
                    href="text.xhtml" media-type="application/xhtml+xml"/><item id="nav" properties="nav" href="nav.xhtml"
                    media-type="application/xhtml+xml"/></manifest><spine page-progression-direction="rtl"><itemref
                    idref="text"/></spine></package>
                    """);
            var page =
                    "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" dir=\"rtl\">"
                            + "<head><title>Article</title></head><body>%s</body></html>";
            add(zip, out, "text.xhtml", page.formatted(text));
            add(
                    zip,
                    out,
                    "nav.xhtml",
                    page.formatted(
                            "<nav epub:type=\"toc\"><ol><li><a href=\"text.xhtml\">Article</a></li></ol></nav>"));
        }
        return book;
    }

    private static void add(ZipOutputStream zip, OutputStreamWriter out, String name, String content)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.flush();
        zip.closeEntry();
    }

    private static void stored(ZipOutputStream zip, String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        run(command, Map.of());
    }

    private static void run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
        }
    }
}
