package org.isnad.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.isnad.page.MarginPainter.Margins;
import org.isnad.page.PageLayout.Shown;

/// Paints what shows of a page: grounds first, then signs, then letters, which nothing cuts.
final class PagePainter {

    private final Graphics2D g;
    private final PageLayout layout;
    private final Colours colours;
    private final Look look;

    PagePainter(Graphics2D g, PageLayout layout, Look look) {
        this.g = g;
        this.layout = layout;
        this.look = look;
        colours = Colours.of(layout.style().palette());
    }

    void paint(Place top, double viewHeight) {
        g.setColor(new Color(colours.paper()));
        g.fill(new Rectangle2D.Double(0, 0, layout.width() + 1, viewHeight + 1));
        // The lines just above and below are drawn too: their vowel marks may reach into the view.
        double reach = layout.measures().leading(Block.Style.TITLE).height();
        var from = layout.moved(top, -reach);
        double above = layout.distance(from, top);
        g.translate(0, -above);
        var shown = layout.shown(from, viewHeight + above + reach);
        var size = layout.style().size();
        var marks = new MarkPainter(new ScreenPen(g), colours, look, size, Math.max(1, size / 20));
        shown.forEach(marks::paint);
        paintSections(from, viewHeight + above + reach);
        shown.forEach(this::paintLetters);
        shown.forEach(marks::paintCaret);
    }

    private void paintSections(Place from, double height) {
        var margin = new MarginPainter(new ScreenPen(g), Margins.of(layout), colours, look);
        double y = -from.below();
        for (int i = from.section(); i < layout.sectionCount() && y < height; i++) {
            var section = layout.section(i);
            double top = y;
            margin.paint(
                    section.lines().stream().map(line -> new Shown(line, top)).toList());
            paintFurnishings(section, y);
            y += section.height();
        }
    }

    /// The rule below a table's row, the arrow of a fold.
    private void paintFurnishings(SetSection set, double sectionTop) {
        var first = set.lines().getFirst();
        var section = first.section();
        if (section.isFold()) {
            paintArrow(first, sectionTop, layout.content().isOpen(section.span()));
        } else if (section.style() == Block.Style.TABLE_ROW) {
            g.setColor(new Color(colours.rule()));
            g.fill(new Rectangle2D.Double(
                    layout.columnLeft(),
                    sectionTop + set.height(),
                    layout.measures().column(),
                    1));
        }
    }

    private void paintArrow(SetLine line, double sectionTop, boolean open) {
        double em = layout.style().size();
        double y = sectionTop + line.baseline() - em * .22;
        double x = line.rightToLeft() ? layout.columnRight() - em * .4 : layout.columnLeft() + em * .4;
        double along = em * .22 * (line.rightToLeft() ? -1 : 1);
        var arrow = new Path2D.Double();
        if (open) {
            arrow.moveTo(x - em * .25, y - em * .12);
            arrow.lineTo(x + em * .25, y - em * .12);
            arrow.lineTo(x, y + em * .2);
        } else {
            arrow.moveTo(x - along * .7, y - em * .25);
            arrow.lineTo(x - along * .7, y + em * .25);
            arrow.lineTo(x + along, y);
        }
        arrow.closePath();
        g.setColor(new Color(colours.dim()));
        g.fill(arrow);
    }

    private void paintLetters(Shown shown) {
        var line = shown.line();
        boolean dim = line.section().style() == Block.Style.FURNITURE;
        g.setColor(new Color(dim ? colours.dim() : colours.ink()));
        line.line().draw(g, line.x(), shown.baseline());
    }
}
