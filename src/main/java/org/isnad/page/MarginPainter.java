package org.isnad.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Paints the margins: at the right a bar for each quote, double, single or dashed; at the left a diamond for each
/// outcome.
final class MarginPainter {

    /// Bars beside each other; more share the last lane.
    private static final int LANES = 3;

    private final Graphics2D g;
    private final PageLayout layout;
    private final Colours colours;
    private final Look look;
    private final double lane;

    MarginPainter(Graphics2D g, PageLayout layout, Colours colours, Look look) {
        this.g = g;
        this.layout = layout;
        this.colours = colours;
        this.look = look;
        lane = Math.min(9, (layout.width() - layout.columnRight()) / (LANES + 1));
    }

    /// The signs of one section: lanes are dealt out by all its lines, so that they do not change as one scrolls.
    void paint(SetSection section, double sectionTop) {
        var extents = new LinkedHashMap<Mark, Extent>();
        for (var line : section.lines()) {
            for (var mark : look.marks().overlapping(line.span())) {
                extents.merge(mark, new Extent(line.top(), line.bottom()), Extent::and);
            }
        }
        var ends = new ArrayList<Double>();
        for (Map.Entry<Mark, Extent> found : extents.entrySet()) {
            var extent = found.getValue();
            switch (found.getKey().kind()) {
                case DIRECT_QUOTE, PARTIAL_QUOTE, INDIRECT_QUOTE ->
                    bar(found.getKey(), laneFor(extent, ends), extent.shifted(sectionTop));
                case OUTCOME -> diamond(found.getKey(), extent.shifted(sectionTop), layout.columnLeft());
                case NAME, NOMINAL, FACT, HIT, CURRENT_HIT -> {
                    // Nothing in the margin.
                }
            }
        }
    }

    private static int laneFor(Extent extent, List<Double> ends) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) <= extent.top()) {
                ends.set(i, extent.bottom());
                return i;
            }
        }
        ends.add(extent.bottom());
        return Math.min(LANES, ends.size()) - 1;
    }

    private void bar(Mark mark, int at, Extent extent) {
        double x = layout.columnRight() + lane * (at + .7);
        double thick = mark.strong() ? lane * .34 : lane * .22;
        double top = extent.top() + 2;
        double bottom = extent.bottom() - 2;
        g.setColor(new Color(colours.sign(mark.hue())));
        switch (mark.kind()) {
            case DIRECT_QUOTE -> {
                g.fill(new Rectangle2D.Double(x, top, thick, bottom - top));
                g.fill(new Rectangle2D.Double(x + lane * .5, top, thick, bottom - top));
            }
            case PARTIAL_QUOTE -> g.fill(new Rectangle2D.Double(x + lane * .2, top, thick * 1.4, bottom - top));
            case INDIRECT_QUOTE -> {
                float dash = (float) lane;
                g.setStroke(new BasicStroke(
                        (float) (thick * 1.4),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        1,
                        new float[] {dash * .7f, dash * .5f},
                        0));
                g.draw(new Line2D.Double(x + lane * .4, top, x + lane * .4, bottom));
            }
            case NAME, NOMINAL, OUTCOME, FACT, HIT, CURRENT_HIT -> {
                // Not quotes.
            }
        }
    }

    private void diamond(Mark mark, Extent extent, double columnLeft) {
        double size = mark.strong() ? lane * .75 : lane * .6;
        double x = columnLeft - lane * 1.3;
        double y = extent.top() + layout.lineHeight() / 2;
        g.setColor(new Color(colours.outcome()));
        var diamond = new Path2D.Double();
        diamond.moveTo(x, y - size);
        diamond.lineTo(x + size, y);
        diamond.lineTo(x, y + size);
        diamond.lineTo(x - size, y);
        diamond.closePath();
        g.fill(diamond);
        if (extent.bottom() - extent.top() > layout.lineHeight() * 1.5) {
            g.fill(new Rectangle2D.Double(x - lane * .1, y, lane * .2, extent.bottom() - 4 - y));
        }
    }

    /// From where to where a mark reaches in its section.
    private record Extent(double top, double bottom) {

        Extent and(Extent other) {
            return new Extent(Math.min(top, other.top), Math.max(bottom, other.bottom));
        }

        Extent shifted(double by) {
            return new Extent(top + by, bottom + by);
        }
    }
}
