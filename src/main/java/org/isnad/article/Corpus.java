package org.isnad.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.isnad.text.Letters;
import org.isnad.text.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of many articles, one JSON a line with `title`, `text` and, where known, `id`, `date` and `outlet`.
///
/// Each goes by the name of its `id`, as a file in a folder of the corpus file's name.
final class Corpus {

    private final Path file;
    private final Set<String> taken = new HashSet<>();

    private Corpus(Path file) {
        this.file = file;
    }

    static boolean isNamed(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
    }

    /// Tells `each` of every line in turn, until it has enough; whether it went to the end.
    static boolean read(Path file, Predicate<Import> each) {
        return new Corpus(file).tell(each);
    }

    private boolean tell(Predicate<Import> each) {
        try (var lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !each.test(read(line, number))) {
                    return false;
                }
            }
            return number > 0 || each.test(new Import.Refused(file, Import.Reason.EMPTY));
        } catch (IOException e) {
            return each.test(new Import.Refused(file, Import.Reason.UNREADABLE));
        }
    }

    private InputStream open() throws IOException {
        var bytes = Files.newInputStream(file);
        try {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private Import read(String line, int number) {
        try {
            var entry = JsonMapper.shared().readTree(line);
            return entry.path("text").isString()
                    ? imported(entry, number)
                    : new Import.Refused(numbered(number), Import.Reason.BROKEN_LINE);
        } catch (JacksonException e) {
            return new Import.Refused(numbered(number), Import.Reason.BROKEN_LINE);
        }
    }

    private Path numbered(int number) {
        return file.resolve(String.valueOf(number));
    }

    private Import imported(JsonNode entry, int number) {
        var extracted = new Extracted();
        extracted.addLine(inOneLine(entry.path("title").asString("")), Optional.of(new Marked.Title()));
        extracted.endParagraph();
        entry.path("text").stringValue().lines().forEach(line -> extracted.addLine(line, Optional.empty()));
        var place = file.resolve(nameOf(entry.path("id").asString(""), number));
        return ArticleFile.whyNot(extracted.text())
                .<Import>map(reason -> new Import.Refused(place, reason))
                .orElseGet(() -> new Import.Imported(extracted.article(
                        place,
                        CorpusDate.read(entry.path("date").asString("")),
                        Optional.of(entry.path("outlet").asString("")).filter(name -> !name.isBlank()))));
    }

    private static String inOneLine(String title) {
        return title.strip().replaceAll("\\s+", " ");
    }

    /// An `id` as a file could be called; a second one of that name takes its line's number.
    private String nameOf(String id, int number) {
        var name = id.strip().replaceAll("[/\\\\\\p{Cntrl}:*?\"<>|]", "_");
        boolean usable = !Words.of(name).isEmpty() && name.chars().anyMatch(c -> !Letters.isBlank((char) c));
        var wanted = usable ? name : String.valueOf(number);
        return taken.add(wanted) ? wanted : wanted + "-" + number;
    }
}
