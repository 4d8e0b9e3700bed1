package org.isnad.export.paper;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// The letters of a page, each with the colour of the ground that it was written on, as 0xRRGGBB.
final class PaintedLetters extends PDFGraphicsStreamEngine {

    record Letter(String text, int ground) {}

    private record Ground(Rectangle2D place, int colour) {}

    private static final int PAPER = 0xFFFFFF;

    private final List<Ground> grounds = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private GeneralPath path = new GeneralPath();

    private PaintedLetters(PDPage page) {
        super(page);
    }

    static List<Letter> on(PDPage page) throws IOException {
        var engine = new PaintedLetters(page);
        engine.processPage(page);
        return engine.letters;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        var middle = new Point2D.Double(
                matrix.getTranslateX() + displacement.getX() * matrix.getScalingFactorX() / 2,
                matrix.getTranslateY() + .2 * matrix.getScalingFactorY());
        int ground = PAPER;
        for (var each : grounds) {
            ground = each.place.contains(middle) ? each.colour : ground;
        }
        letters.add(new Letter(font.toUnicode(code), ground));
    }

    @Override
    public void fillPath(int rule) throws IOException {
        grounds.add(new Ground(
                path.getBounds2D(), getGraphicsState().getNonStrokingColor().toRGB()));
        path = new GeneralPath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        path = new GeneralPath();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        fillPath(rule);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        throw new AssertionError("no rectangles are written");
    }

    @Override
    public void drawImage(PDImage image) {
        throw new AssertionError("no images are written");
    }

    @Override
    public void clip(int rule) {
        // A shape is cut to its own bounds.
    }

    @Override
    public void shadingFill(COSName name) {
        throw new AssertionError("no shadings are written");
    }
}
