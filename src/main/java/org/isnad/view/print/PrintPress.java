package org.isnad.view.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.isnad.export.paper.Printout;
import org.isnad.export.pdf.PdfPages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Composes and draws pages away from the screen, one after the other; an order that a newer one has overtaken is
/// dropped.
final class PrintPress {

    private static final Logger LOG = LoggerFactory.getLogger(PrintPress.class);

    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "print preview");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger newest = new AtomicInteger();
    private @Nullable PdfPages pages;

    /// A composed document, as it goes to the printer.
    static final class Composed {

        private final byte[] pdf;
        private final int pages;
        private final double width;
        private final double height;

        private Composed(byte[] pdf, PdfPages drawn) {
            this.pdf = pdf;
            pages = drawn.count();
            width = drawn.width();
            height = drawn.height();
        }

        int pages() {
            return pages;
        }

        /// Of each page, in points.
        double width() {
            return width;
        }

        double height() {
            return height;
        }

        void writeTo(OutputStream out) throws IOException {
            out.write(pdf);
        }
    }

    /// Composes; `done` is told on the FX thread, of nothing if it failed.
    void compose(Printout printout, Consumer<Optional<Composed>> done) {
        int order = newest.incrementAndGet();
        background.execute(() -> {
            if (order == newest.get()) {
                var composed = compose(printout);
                Platform.runLater(() -> {
                    if (order == newest.get()) {
                        done.accept(composed);
                    }
                });
            }
        });
    }

    private Optional<Composed> compose(Printout printout) {
        try {
            var out = new ByteArrayOutputStream();
            printout.write(out);
            var drawn = PdfPages.of(out.toByteArray());
            if (pages != null) {
                pages.close();
            }
            pages = drawn;
            return Optional.of(new Composed(out.toByteArray(), drawn));
        } catch (IOException | RuntimeException e) {
            LOG.error("composing {}", printout.shown().article().file(), e);
            return Optional.empty();
        }
    }

    /// Draws a page of the document composed last; `done` is told on the FX thread.
    void draw(int page, double scale, Consumer<PdfPages.Picture> done) {
        int order = newest.get();
        background.execute(() -> {
            var ready = pages;
            if (order == newest.get() && ready != null && page < ready.count()) {
                try {
                    var picture = ready.picture(page, scale);
                    Platform.runLater(() -> done.accept(picture));
                } catch (IOException | RuntimeException e) {
                    LOG.error("drawing page {}", page, e);
                }
            }
        });
    }

    /// Does something with the system away from the screen.
    void later(Runnable task) {
        background.execute(task);
    }
}
