package org.isnad.export.pdf;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Glyphs that stand for no character, as pictures that a page draws again and again.
///
/// A letter's dots, and names in the margin, must not come back as text. A code without an entry in `/ToUnicode` does:
/// some viewers take the code itself for the character, and words fall apart at each dot.
final class GlyphShapes {

    private final PDDocument document;
    private final PDResources resources;
    private final Map<Key, String> shapes = new HashMap<>();

    private record Key(String font, int glyph) {}

    GlyphShapes(PDDocument document, PDResources resources) {
        this.document = document;
        this.resources = resources;
    }

    /// The name under which pages know the shape of a glyph; its unit is that of the font.
    String name(String fontName, EmbeddedFont font, int glyph) {
        return shapes.computeIfAbsent(new Key(fontName, glyph), _ -> {
            try {
                return add(font, glyph);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String add(EmbeddedFont font, int glyph) throws IOException {
        var outline = font.outline(glyph);
        var bounds = outline.getBounds2D();
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(
                (float) bounds.getX(), (float) bounds.getY(), (float) bounds.getWidth(), (float) bounds.getHeight()));
        try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators(outline.getPathIterator(null)).getBytes(StandardCharsets.US_ASCII));
        }
        return resources.add(form, "G").getName();
    }

    private static String operators(PathIterator path) {
        var operators = new StringBuilder();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(operators, "m", at[0], at[1]);
                case PathIterator.SEG_LINETO -> append(operators, "l", at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    // A PDF has cubic curves only.
                    double[] cubic = {
                        x + (at[0] - x) * 2 / 3,
                        y + (at[1] - y) * 2 / 3,
                        at[2] + (at[0] - at[2]) * 2 / 3,
                        at[3] + (at[1] - at[3]) * 2 / 3,
                        at[2],
                        at[3]
                    };
                    append(operators, "c", cubic);
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    append(operators, "c", at);
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> operators.append("h\n");
            }
            x = at[0];
            y = at[1];
        }
        return operators.append("f\n").toString();
    }

    private static void append(StringBuilder operators, String operator, double... coordinates) {
        for (double one : coordinates) {
            operators.append(Math.round(one)).append(' ');
        }
        operators.append(operator).append('\n');
    }
}
