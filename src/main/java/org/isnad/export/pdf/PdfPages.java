package org.isnad.export.pdf;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.IntBuffer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures: what comes out of the printer. For one thread at a time.
public final class PdfPages implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
        var hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        renderer.setRenderingHints(hints);
    }

    public static PdfPages of(byte[] pdf) throws IOException {
        PdfDocument.quieten();
        return new PdfPages(Loader.loadPDF(pdf));
    }

    /// A page in pixels, row by row, each 0xFFRRGGBB.
    public record Picture(IntBuffer pixels, int width, int height) {}

    public int count() {
        return document.getNumberOfPages();
    }

    /// Of the first page, in points; all are alike.
    public double width() {
        return document.getPage(0).getMediaBox().getWidth();
    }

    public double height() {
        return document.getPage(0).getMediaBox().getHeight();
    }

    /// Draws a page.
    ///
    /// @param page from 0
    /// @param scale pixels for one point
    public Picture picture(int page, double scale) throws IOException {
        var box = document.getPage(page).getMediaBox();
        int width = (int) Math.ceil(box.getWidth() * scale);
        int height = (int) Math.ceil(box.getHeight() * scale);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var g = image.createGraphics();
        g.setBackground(Color.WHITE);
        g.clearRect(0, 0, width, height);
        renderer.renderPageToGraphics(page, g, (float) scale);
        g.dispose();
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Picture(IntBuffer.wrap(pixels), width, height);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
