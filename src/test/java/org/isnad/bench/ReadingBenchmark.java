package org.isnad.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.article.Article;
import org.isnad.article.ArticleFile;
import org.isnad.page.Texts;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the five articles take, from text to findings.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {

    private final Reader reader = new Reader();
    private List<Article> articles = List.of();

    @Setup
    public void open() {
        articles = Texts.seeds().entrySet().stream()
                .map(text -> ArticleFile.of(Path.of(text.getKey()), text.getValue()))
                .toList();
    }

    @Benchmark
    public List<Reading> read() {
        return articles.stream().map(reader::read).toList();
    }

    @Benchmark
    public List<Article> open5() {
        return articles.stream()
                .map(article -> ArticleFile.of(article.file(), article.text()))
                .toList();
    }
}
