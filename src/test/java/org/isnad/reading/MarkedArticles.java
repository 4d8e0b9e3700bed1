package org.isnad.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.isnad.article.Article;
import org.isnad.article.ArticleFile;
import org.isnad.article.Import;
import org.isnad.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles with what a reader marked in them, in the form that `isnad read` writes.
public final class MarkedArticles {

    /// An article and its marks.
    public record Marked(Article article, JsonNode marks) {

        /// The items of one part of the marks: `outcomes`, `facts`.
        public List<JsonNode> all(String part) {
            return MarkedArticles.all(marks, part).toList();
        }
    }

    private MarkedArticles() {}

    /// Those of all folders in a folder, which hold `articles/NAME.txt` and `gold/NAME.json` each, in order of their
    /// names.
    public static List<Marked> in(Path folder) {
        try (var sets = Files.list(folder)) {
            return sets.filter(set -> Files.isDirectory(set.resolve("gold")))
                    .sorted()
                    .flatMap(MarkedArticles::ofSet)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Marked> ofSet(Path folder) {
        try (var files = Files.list(folder.resolve("gold"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> marked(folder.resolve("articles"), file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Marked marked(Path articles, Path marks) {
        var text = articles.resolve(marks.getFileName().toString().replace(".json", ".txt"));
        try {
            var article = ((Import.Imported) ArticleFile.read(text)).article();
            return new Marked(article, JsonMapper.shared().readTree(Files.readAllBytes(marks)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The items of one part of what is marked.
    public static Stream<JsonNode> all(JsonNode marked, String part) {
        return StreamSupport.stream(marked.path(part).spliterator(), false);
    }

    /// Where a marked item stands.
    public static Span spanOf(JsonNode span) {
        return new Span(span.path("start").asInt(), span.path("end").asInt());
    }

    /// The share of what two spans cover that both cover, from 0 to 1.
    public static double overlap(Span one, Span other) {
        double both = one.intersection(other).length();
        return both / (one.length() + other.length() - both);
    }
}
