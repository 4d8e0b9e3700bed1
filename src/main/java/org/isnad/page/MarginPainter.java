package org.isnad.page;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.page.PageLayout.Shown;
import org.isnad.page.Pen.Stroke;

/// Paints the margins: at the right a bar for each quote, double, single or dashed; at the left a diamond for each
/// outcome.
final class MarginPainter {

    /// Bars beside each other; more share the last lane.
    private static final int LANES = 3;

    private final Pen pen;
    private final Margins margins;
    private final Colours colours;
    private final Look look;
    private final double lane;

    MarginPainter(Pen pen, Margins margins, Colours colours, Look look) {
        this.pen = pen;
        this.margins = margins;
        this.colours = colours;
        this.look = look;
        lane = margins.lane();
    }

    /// Where the margins are.
    ///
    /// @param left where the column begins, at its left
    /// @param right where it ends
    /// @param lineHeight of an ordinary line
    record Margins(double left, double right, double lane, double lineHeight) {

        static Margins of(PageLayout layout) {
            double lane = Math.min(9, (layout.width() - layout.columnRight()) / (LANES + 1));
            return new Margins(layout.columnLeft(), layout.columnRight(), lane, layout.lineHeight());
        }

        /// Behind the last lane.
        double outside() {
            return right + lane * (LANES + .4);
        }
    }

    /// The signs of one section: lanes are dealt out by all its lines, so that they do not change as one scrolls.
    void paint(List<Shown> section) {
        var extents = new LinkedHashMap<Mark, Extent>();
        for (var line : section) {
            for (var mark : look.marks().overlapping(line.line().span())) {
                extents.merge(mark, new Extent(line.top(), line.bottom()), Extent::and);
            }
        }
        var ends = new ArrayList<Double>();
        for (Map.Entry<Mark, Extent> found : extents.entrySet()) {
            var extent = found.getValue();
            switch (found.getKey().kind()) {
                case DIRECT_QUOTE, PARTIAL_QUOTE, INDIRECT_QUOTE -> bar(found.getKey(), laneFor(extent, ends), extent);
                case OUTCOME -> diamond(found.getKey(), extent, margins.left());
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
        double x = margins.right() + lane * (at + .7);
        double thick = mark.strong() ? lane * .34 : lane * .22;
        double top = extent.top() + 2;
        double bottom = extent.bottom() - 2;
        int colour = colours.sign(mark.hue());
        switch (mark.kind()) {
            case DIRECT_QUOTE -> {
                pen.sign(new Rectangle2D.Double(x, top, thick, bottom - top), colour);
                pen.sign(new Rectangle2D.Double(x + lane * .5, top, thick, bottom - top), colour);
            }
            case PARTIAL_QUOTE ->
                pen.sign(new Rectangle2D.Double(x + lane * .2, top, thick * 1.4, bottom - top), colour);
            case INDIRECT_QUOTE -> {
                var stroke = new Stroke(colour, thick * 1.4, List.of(lane * .7, lane * .5));
                pen.line(x + lane * .4, top, x + lane * .4, bottom, stroke);
            }
            case NAME, NOMINAL, OUTCOME, FACT, HIT, CURRENT_HIT -> {
                // Not quotes.
            }
        }
    }

    private void diamond(Mark mark, Extent extent, double columnLeft) {
        double size = mark.strong() ? lane * .75 : lane * .6;
        double x = columnLeft - lane * 1.3;
        double y = extent.top() + margins.lineHeight() / 2;
        var diamond = new Path2D.Double();
        diamond.moveTo(x, y - size);
        diamond.lineTo(x + size, y);
        diamond.lineTo(x, y + size);
        diamond.lineTo(x - size, y);
        diamond.closePath();
        pen.sign(diamond, colours.outcome());
        if (extent.bottom() - extent.top() > margins.lineHeight() * 1.5) {
            var stem = new Rectangle2D.Double(x - lane * .1, y, lane * .2, extent.bottom() - 4 - y);
            pen.sign(stem, colours.outcome());
        }
    }

    /// From where to where a mark reaches in its section.
    private record Extent(double top, double bottom) {

        Extent and(Extent other) {
            return new Extent(Math.min(top, other.top), Math.max(bottom, other.bottom));
        }
    }
}
