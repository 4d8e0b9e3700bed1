package org.isnad.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    static boolean read(Path file, Heard each) {
        return new Corpus(file).tell(each);
    }

    private boolean tell(Heard each) {
        try (var lines = CorpusLines.of(file)) {
            int number = 0;
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                var text = line.orElseThrow().text();
                if (!text.filter(String::isBlank).isPresent() && !each.hear(read(text, number), lines.done())) {
                    return false;
                }
            }
            return number > 0 || each.hear(new Import.Refused(file, Import.Reason.EMPTY), 1);
        } catch (IOException e) {
            return each.hear(new Import.Refused(file, Import.Reason.UNREADABLE), 1);
        }
    }

    private Import read(Optional<String> line, int number) {
        return line.map(text -> read(text, number))
                .orElseGet(() -> new Import.Refused(numbered(number), Import.Reason.TOO_LARGE));
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
