package org.isnad.bench;

import java.util.concurrent.TimeUnit;
import org.isnad.page.Look;
import org.isnad.page.PageLayout;
import org.isnad.page.PageStyle;
import org.isnad.page.PageStyle.Face;
import org.isnad.page.PageStyle.Palette;
import org.isnad.page.PageText;
import org.isnad.page.Place;
import org.isnad.page.Texts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a reader waits for on a page of 900 by 1000 pixels, painting included.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=true")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PageBenchmark {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 1000;

    @Param({"5000", "200000"})
    int words;

    private final int[] pixels = new int[WIDTH * HEIGHT];
    private PageText content = PageText.empty();
    private PageLayout layout = PageLayout.of(content, style(20), WIDTH);
    private Place top = new Place(0, 0);
    private int width = WIDTH;
    private int size = 20;

    @Setup
    public void write() {
        var text = new StringBuilder();
        int written = 0;
        while (written < words) {
            for (var article : Texts.seeds().values()) {
                text.append(article).append('\n');
                written += article.split("\\s+").length;
            }
        }
        content = Texts.page(text.toString());
        layout = PageLayout.of(content, style(20), WIDTH);
        top = layout.at(layout.height() / 2);
    }

    private static PageStyle style(int size) {
        return new PageStyle(Face.NOTO_NASKH, size, 1.2f, 68, false, Palette.LIGHT);
    }

    private void paint() {
        layout.paint(pixels, WIDTH, HEIGHT, 1, top, Look.PLAIN);
    }

    /// Down by a turn of the wheel; from the end again to the start.
    @Benchmark
    public void scrollStep() {
        var next = layout.within(layout.moved(top, 40), HEIGHT);
        top = next.equals(top) ? new Place(0, 0) : next;
        paint();
    }

    @Benchmark
    public void screenFurther() {
        var next = layout.within(layout.moved(top, HEIGHT), HEIGHT);
        top = next.equals(top) ? new Place(0, 0) : next;
        paint();
    }

    @Benchmark
    public void resize() {
        width = width == WIDTH ? WIDTH - 300 : width + 1;
        layout = PageLayout.of(content, style(20), width);
        paint();
    }

    @Benchmark
    public void textSize() {
        size = size == 30 ? 15 : size + 1;
        layout = PageLayout.of(content, style(size), WIDTH);
        paint();
    }

    @Benchmark
    public void open() {
        content = PageText.of(content.text(), content.blocks(), (lines, first) -> lines + first);
        layout = PageLayout.of(content, style(20), WIDTH);
        top = new Place(0, 0);
        paint();
    }
}
