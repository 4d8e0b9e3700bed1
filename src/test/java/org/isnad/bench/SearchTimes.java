package org.isnad.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.dossier.Dossier;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Request;
import org.isnad.index.Snippets;
import org.isnad.text.Span;
import org.isnad.text.Words;
import tools.jackson.databind.ObjectMapper;

/// Measures the search on a corpus: indexing and size beside plain Lucene with its `ArabicAnalyzer` and
/// offsets, on the same texts in the same run, and the time of 200 queries through the path that the window
/// uses, with snippets, what was meant, and how the query may go on; queries as CPU time of the one thread
/// that works.
///
/// Arguments: a `.jsonl` or `.jsonl.gz` with `title` and `text`, and how many articles at most.
public final class SearchTimes {

    private static final int QUERIES = 200;
    private static final int SHOWN = 50;
    private static final int SNIPPETS = 3;
    private static final int COMPLETIONS = 6;
    private static final double MILLION = 1e6;
    /// Other programs on the machine change the time, but not the work.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final Random RANDOM = new Random(2026);

    private SearchTimes() {}

    public static void main(String[] arguments) throws IOException {
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
        var articles = read(Path.of(arguments[0]), most);
        System.out.printf(
                "%,d articles%n%n%-28s %10s %10s %10s%n", articles.size(), "", "time, s", "CPU, s", "size, MB");
        var folder = Files.createTempDirectory("search-times");
        plain(articles.subList(0, Math.min(2000, articles.size())), folder.resolve("warm"));
        var plain = row("ArabicAnalyzer, offsets", () -> plain(articles, folder.resolve("plain")));
        var place = folder.resolve("ours");
        var ours = row("Isnad", () -> {
            ArticleIndex.write(articles, place);
            return size(place);
        });
        System.out.printf("%-28s %10.2f %10.2f%n%n", "ratio", ours.time / plain.time, ours.busy / plain.busy);
        try (var index = ArticleIndex.in(place, articles)) {
            queries(articles).forEach(query -> ask(index, query)); // warms up
            table(index, queries(articles));
        }
    }

    private interface Run {
        long size() throws IOException;
    }

    /// The time and the processor time of all threads, in seconds.
    private record Cost(double time, double busy) {}

    private static Cost row(String name, Run run) throws IOException {
        long start = System.nanoTime();
        long before = SYSTEM.getProcessCpuTime();
        long size = run.size();
        var cost = new Cost(
                (System.nanoTime() - start) / MILLION / 1000, (SYSTEM.getProcessCpuTime() - before) / MILLION / 1000);
        System.out.printf("%-28s %10.2f %10.2f %10.1f%n", name, cost.time, cost.busy, size / MILLION);
        return cost;
    }

    private static long plain(List<Article> articles, Path folder) throws IOException {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        try (var place = FSDirectory.open(folder)) {
            try (var writer =
                    new IndexWriter(place, new IndexWriterConfig(new ArabicAnalyzer()).setRAMBufferSizeMB(64))) {
                for (var article : articles) {
                    var document = new Document();
                    document.add(new Field("text", article.text(), type));
                    writer.addDocument(document);
                }
            }
        }
        return size(folder);
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private record Query(String kind, String words, boolean typing) {}

    private static List<Query> queries(List<Article> articles) {
        var queries = new ArrayList<Query>();
        for (int i = 0; i < QUERIES; i++) {
            var title = Words.of(articles.get(RANDOM.nextInt(articles.size()))
                    .text()
                    .lines()
                    .findFirst()
                    .orElse(""));
            if (title.size() < 4) {
                i--;
                continue;
            }
            int at = RANDOM.nextInt(title.size() - 2);
            var word = title.get(at).written();
            var next = title.get(at + 1).written();
            queries.add(
                    switch (i % 4) {
                        case 0 -> new Query("word", word, false);
                        case 1 -> new Query("two words", word + " " + next, false);
                        case 2 -> new Query("phrase", "\"" + word + " " + next + "\"", false);
                        default ->
                            new Query(
                                    "as typed",
                                    word.substring(0, 1 + RANDOM.nextInt(Math.min(4, word.length()))),
                                    true);
                    });
        }
        return queries;
    }

    private static long ask(ArticleIndex index, Query query) {
        long start = THREADS.getCurrentThreadCpuTime();
        var request = query.typing() ? Request.asTyped(query.words()) : Request.of(query.words());
        var result = index.search(request.atMost(SHOWN), Dossier::empty);
        result.hits().forEach(hit -> Snippets.of(hit, SNIPPETS));
        index.completions(query.words(), Dossier.empty(), COMPLETIONS);
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static void table(ArticleIndex index, List<Query> queries) {
        System.out.printf("%-12s %8s %12s %12s %12s%n", "queries", "number", "median, ms", "p99, ms", "worst, ms");
        for (var kind : List.of("word", "two words", "phrase", "as typed", "all")) {
            var asked = queries.stream()
                    .filter(query -> kind.equals("all") || query.kind().equals(kind))
                    .toList();
            ToLongFunction<Query> time = query -> ask(index, query);
            long[] times = asked.stream().mapToLong(time).sorted().toArray();
            System.out.printf(
                    "%-12s %8d %12.2f %12.2f %12.2f%n",
                    kind, times.length, at(times, .5), at(times, .99), at(times, 1));
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / MILLION;
    }

    private static List<Article> read(Path corpus, int most) throws IOException {
        var json = new ObjectMapper();
        var articles = new ArrayList<Article>();
        var bytes = Files.newInputStream(corpus);
        try (var lines = new BufferedReader(new InputStreamReader(
                corpus.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null && articles.size() < most; line = lines.readLine()) {
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
