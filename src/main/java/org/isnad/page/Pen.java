package org.isnad.page;

import java.awt.Shape;
import java.util.List;

/// What marks are drawn with, on the screen and on paper alike; lengths are in the unit of the layout.
interface Pen {

    /// Fills a ground that meets its neighbours without a seam.
    void ground(Shape shape, int colour);

    /// Fills a sign: a bar, a diamond.
    void sign(Shape shape, int colour);

    void line(double fromX, double fromY, double toX, double toY, Stroke stroke);

    /// How a line is drawn.
    ///
    /// @param colour as 0xRRGGBB
    /// @param dashes the lengths of a dash and of the gap behind it; empty for a line without gaps
    record Stroke(int colour, double width, List<Double> dashes) {

        public Stroke {
            dashes = List.copyOf(dashes);
        }

        Stroke(int colour, double width) {
            this(colour, width, List.of());
        }
    }
}
