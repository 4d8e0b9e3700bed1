package org.isnad.export.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.isnad.page.Sheet.Lettered;
import org.isnad.page.Sheet.Ruled;

/// The operators of one page's content (ISO 32000-1, annex A); y runs upwards, as a PDF has it.
final class PageContent {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final StringBuilder operators = new StringBuilder();
    private final double height;

    PageContent(double height) {
        this.height = height;
    }

    byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /// What follows is not of the text.
    void beginArtifact() {
        operators.append("/Artifact BMC\n");
    }

    /// What follows is of an element of the document's structure.
    void begin(String type, int mark) {
        operators.append('/').append(type).append(" <</MCID ").append(mark).append(">> BDC\n");
    }

    void end() {
        operators.append("EMC\n");
    }

    void fill(Shape shape, int colour) {
        colour(colour, "rg");
        double[] at = new double[6];
        for (var path = shape.getPathIterator(null, .1); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> point(at[0], at[1]).append("m\n");
                case PathIterator.SEG_LINETO -> point(at[0], at[1]).append("l\n");
                default -> operators.append("h\n");
            }
        }
        operators.append("f\n");
    }

    void line(Ruled line) {
        colour(line.colour(), "RG");
        operators.append(number(line.width())).append(" w [");
        line.dashes().forEach(dash -> operators.append(number(dash)).append(' '));
        operators.append("] 0 d\n");
        point(line.fromX(), line.fromY()).append("m\n");
        point(line.toX(), line.toY()).append("l S\n");
    }

    /// Writes a run of letters: glyphs on one height follow each other in one string, each moved to its exact place.
    void letters(Lettered letters, String resource, EmbeddedFont font) throws IOException {
        colour(letters.colour(), "rg");
        operators
                .append("BT /")
                .append(resource)
                .append(' ')
                .append(number(letters.size()))
                .append(" Tf\n");
        double x = 0;
        double y = Double.NaN;
        for (var glyph : letters.glyphs()) {
            if (glyph.y() != y) {
                operators.append(Double.isNaN(y) ? "1 0 0 1 " : "] TJ 1 0 0 1 ");
                point(glyph.x(), glyph.y()).append("Tm [");
                x = glyph.x();
                y = glyph.y();
            }
            move((x - glyph.x()) * 1000 / letters.size());
            operators
                    .append('<')
                    .append(HEX.toHexDigits((char) font.code(glyph)))
                    .append('>');
            x = glyph.x() + font.advance(glyph) * letters.size() / 1000;
        }
        operators.append("] TJ ET\n");
    }

    /// Draws glyphs that stand for no character.
    void shapes(Lettered letters, EmbeddedFont font, GlyphShapes shapes) throws IOException {
        colour(letters.colour(), "rg");
        var scale = number(letters.size() / font.unitsPerEm(), 6);
        for (var glyph : letters.glyphs()) {
            operators.append("q ").append(scale).append(" 0 0 ").append(scale).append(' ');
            point(glyph.x(), glyph.y())
                    .append("cm /")
                    .append(shapes.name(letters.font(), font, glyph.id()))
                    .append(" Do Q\n");
        }
    }

    private void move(double thousandths) {
        if (Math.abs(thousandths) >= .5) {
            operators.append(Math.round(thousandths));
        }
    }

    private void colour(int rgb, String operator) {
        operators
                .append(number((rgb >> 16 & 0xFF) / 255.0))
                .append(' ')
                .append(number((rgb >> 8 & 0xFF) / 255.0))
                .append(' ')
                .append(number((rgb & 0xFF) / 255.0))
                .append(' ')
                .append(operator)
                .append('\n');
    }

    private StringBuilder point(double x, double y) {
        return operators
                .append(number(x))
                .append(' ')
                .append(number(height - y))
                .append(' ');
    }

    /// With a full stop, whatever the system's language.
    private static String number(double value) {
        return number(value, 3);
    }

    private static String number(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
