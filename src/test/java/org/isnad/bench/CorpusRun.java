package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.isnad.article.Article;
import org.isnad.article.ArticleFile;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;
import tools.jackson.databind.json.JsonMapper;

/// Reads a whole corpus on all processors, and tells how long it took, how much memory, and how the time grows with
/// length.
///
/// Usage: `CorpusRun FILE`, a `.jsonl.gz` of articles with `title` and `text`, one a line.
public final class CorpusRun {

    private static final List<Integer> WORDS = List.of(200, 2_000, 20_000, 200_000);

    private final Reader reader = new Reader();
    private final LongAdder quotes = new LongAdder();
    private final LongAdder participants = new LongAdder();
    private final LongAdder outcomes = new LongAdder();
    private final LongAdder facts = new LongAdder();
    private final LongAdder failed = new LongAdder();

    private CorpusRun() {}

    public static void main(String[] arguments) throws IOException {
        var articles = articles(Path.of(arguments[0]));
        new CorpusRun().readAll(articles);
        growth(articles);
    }

    private void readAll(List<Article> articles) {
        int processors = Runtime.getRuntime().availableProcessors();
        long characters =
                articles.stream().mapToLong(article -> article.text().length()).sum();
        var begun = Instant.now();
        try (var all = Executors.newFixedThreadPool(processors)) {
            articles.forEach(article -> all.execute(() -> read(article)));
        }
        var taken = Duration.between(begun, Instant.now());
        System.out.printf("articles      %,14d%n", articles.size());
        System.out.printf("characters    %,14d%n", characters);
        System.out.printf("processors    %,14d%n", processors);
        System.out.printf("seconds       %14.1f%n", taken.toMillis() / 1e3);
        System.out.printf("µs a character%14.3f%n", taken.toNanos() / 1e3 * processors / characters);
        System.out.printf("heap, peak MB %,14d%n", peakHeap() / 1_000_000);
        System.out.printf("participants  %,14d%n", participants.sum());
        System.out.printf("quotes        %,14d%n", quotes.sum());
        System.out.printf("outcomes      %,14d%n", outcomes.sum());
        System.out.printf("facts         %,14d%n", facts.sum());
        System.out.printf("failed        %,14d%n%n", failed.sum());
    }

    private void read(Article article) {
        try {
            count(reader.read(article));
        } catch (RuntimeException e) {
            failed.increment();
            System.out.println(article.file() + ": " + e);
        }
    }

    private void count(Reading reading) {
        participants.add(reading.participants().size());
        quotes.add(reading.quotes().size());
        outcomes.add(reading.outcomes().size());
        facts.add(reading.facts().size());
    }

    /// Articles of the corpus put together, the shortest of three times each.
    private static void growth(List<Article> articles) {
        var reader = new Reader();
        System.out.printf("%10s %12s %10s %16s%n", "words", "characters", "ms", "ns a character");
        for (int words : WORDS) {
            var article = joined(articles, words);
            long least = IntStream.range(0, 3)
                    .mapToLong(_ -> time(reader, article))
                    .min()
                    .orElseThrow();
            int characters = article.text().length();
            System.out.printf(
                    "%,10d %,12d %10.1f %16.0f%n", words, characters, least / 1e6, (double) least / characters);
        }
    }

    private static long time(Reader reader, Article article) {
        long begun = System.nanoTime();
        reader.read(article);
        return System.nanoTime() - begun;
    }

    private static Article joined(List<Article> articles, int words) {
        var text = new StringBuilder();
        int written = 0;
        for (int i = 0; written < words; i++) {
            var next = articles.get(i % articles.size()).text();
            text.append(next).append('\n');
            written += next.split("\\s+").length;
        }
        return ArticleFile.of(Path.of("joined.txt"), text.toString());
    }

    private static List<Article> articles(Path corpus) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(JsonMapper.shared()::readTree)
                    .map(line -> ArticleFile.of(
                            Path.of(line.path("id").asString("no name") + ".txt"),
                            line.path("title").asString("") + "\n"
                                    + line.path("text").asString("")))
                    .toList();
        }
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }
}
