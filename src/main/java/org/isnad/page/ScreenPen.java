package org.isnad.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;

/// Draws marks as pixels.
record ScreenPen(Graphics2D g) implements Pen {

    /// Edges are cut at whole pixels: two neighbouring grounds leave no seam.
    @Override
    public void ground(Shape shape, int colour) {
        g.setColor(new Color(colour));
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        g.fill(shape);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    @Override
    public void sign(Shape shape, int colour) {
        g.setColor(new Color(colour));
        g.fill(shape);
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        g.setColor(new Color(stroke.colour()));
        g.setStroke(awt(stroke));
        g.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    private static BasicStroke awt(Stroke stroke) {
        float width = (float) stroke.width();
        if (stroke.dashes().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        float[] dashes = {
            stroke.dashes().getFirst().floatValue(), stroke.dashes().getLast().floatValue()
        };
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, dashes, 0);
    }
}
