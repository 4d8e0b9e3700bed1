package org.isnad.page;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.isnad.page.Sheet.Drawn;
import org.isnad.page.Sheet.Filled;
import org.isnad.page.Sheet.Lettered;
import org.isnad.page.Sheet.Ruled;

/// Notes down what is drawn on a sheet.
final class PaperPen implements Pen {

    private final List<Drawn> drawn = new ArrayList<>();

    List<Drawn> drawn() {
        return drawn;
    }

    @Override
    public void ground(Shape shape, int colour) {
        sign(shape, colour);
    }

    @Override
    public void sign(Shape shape, int colour) {
        if (!shape.getBounds2D().isEmpty()) {
            drawn.add(new Filled(shape, colour));
        }
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        drawn.add(new Ruled(fromX, fromY, toX, toY, stroke));
    }

    /// Draws a line of text.
    ///
    /// @param silent whether it is for the eye only
    void letters(Line line, double x, double baseline, int colour, boolean silent) {
        for (var run : GlyphRuns.of(line)) {
            var glyphs = run.glyphs().stream()
                    .map(glyph -> glyph.shifted(x, baseline))
                    .map(glyph -> silent ? glyph.silent() : glyph)
                    .toList();
            if (!glyphs.isEmpty()) {
                drawn.add(new Lettered(run.font().getPSName(), run.font().getSize2D(), colour, glyphs));
            }
        }
    }
}
