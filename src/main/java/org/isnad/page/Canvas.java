package org.isnad.page;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;

/// Something to paint on: an `int[]` of premultiplied pixels, as JavaFX takes them.
final class Canvas {

    private static final DirectColorModel ARGB_PRE = new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            32,
            0xFF0000,
            0xFF00,
            0xFF,
            0xFF000000,
            true,
            DataBuffer.TYPE_INT);
    private static final int[] MASKS = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};

    private Canvas() {}

    /// A pen whose unit is one pixel of the layout.
    static Graphics2D on(int[] pixels, int width, int height, double scale) {
        var raster = Raster.createPackedRaster(
                new DataBufferInt(pixels, pixels.length), width, height, width, MASKS, new Point());
        var g = new BufferedImage(ARGB_PRE, raster, true, null).createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        return g;
    }
}
