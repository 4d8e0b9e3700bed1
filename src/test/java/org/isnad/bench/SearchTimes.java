package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.isnad.article.Article;
import org.isnad.article.ArticleFile;
import org.isnad.article.Part;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Library;
import org.isnad.reading.Reader;
import org.isnad.text.Span;
import tools.jackson.databind.ObjectMapper;

/// Measures the search on a corpus: indexing and size beside plain Lucene with its `ArabicAnalyzer` and offsets, on the
/// same texts, with as many threads, in the same run, without and with reading; then the time of 200 queries through
/// the path that the window uses.
///
/// Arguments: a `.jsonl` or `.jsonl.gz` with `title` and `text`; and, where a large library is to be measured too, how
/// many articles it is to have, each put together of the corpus's sentences.
public final class SearchTimes {

    /// Articles that both sides write first, so that neither pays for a machine that is not warm.
    private static final int WARM = 2000;
    /// Every so many is read; plain Lucene, which reads nothing, indexes the same ones.
    private static final int READ_EVERY = 30;

    private static final long ASKED = 2026;

    private final List<Article> articles;
    private final Path folder;

    private SearchTimes(List<Article> articles, Path folder) {
        this.articles = articles;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("search-times");
        try {
            var run = new SearchTimes(read(Path.of(arguments[0])), folder);
            run.warm();
            run.index("%,d articles, %d threads".formatted(run.articles.size(), PlainLucene.THREADS));
            run.index("again, all words known");
            run.readAndIndex();
            run.search(Path.of(arguments[0]), "%,d articles as a library".formatted(run.articles.size()));
            int sampled = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
            if (sampled > 0) {
                run.large(sampled);
            }
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private void warm() throws IOException {
        var few = articles.subList(0, Math.min(WARM, articles.size()));
        PlainLucene.write(few, place());
        ArticleIndex.write(few, place());
    }

    private Path place() throws IOException {
        return Files.createTempDirectory(folder, "index");
    }

    private void index(String title) throws IOException {
        var plain = Cost.of(place(), place -> PlainLucene.write(articles, place));
        var place = place();
        var ours = Cost.of(place, to -> ArticleIndex.write(articles, to));
        print(title, plain, "Isnad", ours);
    }

    /// Reading looks for participants, quotes, outcomes and facts; the program does it for a dossier before it
    /// is shown, and for a library behind the indexing, when its texts can be searched already. Plain Lucene
    /// reads nothing.
    private void readAndIndex() throws IOException {
        var some = IntStream.range(0, articles.size() / READ_EVERY)
                .mapToObj(i -> articles.get(i * READ_EVERY))
                .toList();
        var reader = new Reader();
        some.stream().limit(READ_EVERY).forEach(article -> reader.read(parted(article)));
        var plain = Cost.of(place(), place -> PlainLucene.write(some, place));
        var ours = Cost.of(place(), place -> {
            some.parallelStream().forEach(article -> reader.read(parted(article)));
            ArticleIndex.write(some, place);
        });
        print("%,d of them".formatted(some.size()), plain, "Isnad, read and indexed", ours);
    }

    private static Article parted(Article article) {
        return ArticleFile.of(article.file(), article.text());
    }

    private static void print(String title, Cost plain, String name, Cost ours) {
        Cost.head(title);
        plain.print("ArabicAnalyzer, offsets");
        ours.print(name);
        ours.printBeside(plain);
    }

    private void large(int number) throws IOException {
        var file = folder.resolve("sampled.jsonl");
        new SampledCorpus(articles).write(number, file);
        search(file, "%,d articles of sampled sentences".formatted(number));
    }

    /// From a corpus file to an index on disk that holds the texts too, as a library is opened in the window and warmed
    /// up; then it is asked, twice.
    private void search(Path file, String title) throws IOException {
        var cache = place();
        var library = new Library(List.of(file), cache);
        var cost = Cost.of(cache, _ -> index(library));
        Cost.head(title);
        cost.print("Isnad, from the file, texts kept");
        try (var index = library.committed().orElseThrow()) {
            Cost.of(place(), _ -> warmUp(index)).print("warmed up");
            new AskedQueries(articles, ASKED).ask(index);
            new AskedQueries(articles, ASKED).ask(index);
        }
        System.out.printf(
                "%nheap at most %,.0f MB of %,.0f%n",
                Cost.heapPeak(), Runtime.getRuntime().maxMemory() / 1e6);
    }

    private static void warmUp(ArticleIndex index) {
        int step = 0;
        while (index.warmUp(step)) {
            step++;
        }
    }

    private static void index(Library library) throws IOException {
        if (!(library.update((_, _, _) -> true) instanceof Library.Update.UpToDate(var index, var refused, var _))) {
            throw new IOException("not indexed");
        }
        index.close();
        if (!refused.isEmpty()) {
            throw new IOException(refused.size() + " refused, as " + refused.getFirst());
        }
    }

    private static List<Article> read(Path corpus) throws IOException {
        var json = new ObjectMapper();
        var articles = new ArrayList<Article>();
        var bytes = Files.newInputStream(corpus);
        try (var lines = new BufferedReader(new InputStreamReader(
                corpus.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var row = json.readTree(line);
                articles.add(article(
                        articles.size() + ".txt",
                        row.get("title").asString(),
                        row.get("text").asString()));
            }
        }
        return articles;
    }

    private static Article article(String name, String title, String body) {
        var text = title + "\n" + body;
        return new Article(
                Path.of(name),
                text,
                "UTF-8",
                List.of(
                        new Part.Title(new Span(0, title.length())),
                        new Part.Paragraph(new Span(title.length() + 1, text.length()))),
                Optional.empty(),
                Optional.empty());
    }
}
