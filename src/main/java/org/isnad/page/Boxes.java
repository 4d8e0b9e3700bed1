package org.isnad.page;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rectangles that a highlight shape is made of; those that touch are one.
///
/// The shape of a line's first letter has an empty piece at the line's edge, wherever the letter is drawn.
final class Boxes {

    private Boxes() {}

    static List<Rectangle2D> of(Shape shape) {
        var boxes = new ArrayList<Rectangle2D>();
        double[] point = new double[6];
        @Nullable Rectangle2D box = null;
        for (var path = shape.getPathIterator(null, 1); !path.isDone(); path.next()) {
            switch (path.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> {
                    add(boxes, box);
                    box = new Rectangle2D.Double(point[0], point[1], 0, 0);
                }
                case PathIterator.SEG_LINETO -> {
                    if (box != null) {
                        box.add(point[0], point[1]);
                    }
                }
                default -> {
                    // SEG_CLOSE: nothing new; curves were flattened.
                }
            }
        }
        add(boxes, box);
        return boxes;
    }

    private static void add(List<Rectangle2D> boxes, @Nullable Rectangle2D box) {
        if (box == null || box.getWidth() < .5 || box.getHeight() <= 0) {
            return;
        }
        for (var other : boxes) {
            if (box.getX() <= other.getMaxX() + .5 && other.getX() <= box.getMaxX() + .5) {
                other.add(box);
                return;
            }
        }
        boxes.add(box);
    }
}
