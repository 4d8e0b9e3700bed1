package org.isnad.view;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// The painted picture of a page. Two buffers take turns: while one is shown, the other is painted.
final class PageSurface extends ImageView {

    /// Paints `width` times `height` device pixels, alpha premultiplied.
    interface Painter {
        void paint(int[] pixels, int width, int height, double scale);
    }

    private @Nullable Buffer shown;
    private @Nullable Buffer resting;

    PageSurface() {
        getStyleClass().add("page-surface");
        setSmooth(false);
        setManaged(false);
        setPickOnBounds(true);
    }

    void repaint(double width, double height, double scale, Painter painter) {
        int wide = (int) Math.ceil(width * scale);
        int high = (int) Math.ceil(height * scale);
        if (wide < 1 || high < 1) {
            setImage(null);
            return;
        }
        var next = resting != null && resting.fits(wide, high) ? resting : new Buffer(wide, high);
        next.buffer.updateBuffer(_ -> {
            painter.paint(next.pixels, wide, high, scale);
            return null;
        });
        resting = shown;
        shown = next;
        setImage(next.image);
        setFitWidth(wide / scale);
        setFitHeight(high / scale);
    }

    private static final class Buffer {
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        Buffer(int wide, int high) {
            pixels = new int[wide * high];
            buffer = new PixelBuffer<>(wide, high, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }

        boolean fits(int wide, int high) {
            return buffer.getWidth() == wide && buffer.getHeight() == high;
        }
    }
}
