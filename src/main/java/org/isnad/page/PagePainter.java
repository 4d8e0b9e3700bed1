package org.isnad.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.isnad.page.PageLayout.Shown;

/// Paints what shows of a page: grounds first, then lines and signs, then letters, which nothing cuts.
final class PagePainter {

    private final PageLayout layout;
    private final Colours colours;
    private final Look look;

    PagePainter(PageLayout layout, Colours colours, Look look) {
        this.layout = layout;
        this.colours = colours;
        this.look = look;
    }

    void paint(Graphics2D g, Place top, double viewHeight) {
        g.setColor(new Color(colours.paper()));
        g.fill(new Rectangle2D.Double(0, 0, layout.width() + 1, viewHeight + 1));
        double reach = layout.measures().leading(Block.Style.TITLE).height();
        // The lines just above and below are drawn too: their vowel marks may reach into the view.
        var from = layout.moved(top, -reach);
        double above = layout.distance(from, top);
        var shown = layout.shown(from, viewHeight + above + reach);
        g.translate(0, -above);
        var marks = new MarkPainter(colours, look);
        shown.forEach(line -> marks.paintGrounds(g, line));
        marks.paintMargin(g, shown);
        shown.forEach(line -> paintLetters(g, line));
        shown.forEach(line -> marks.paintCaret(g, line));
        g.dispose();
    }

    private void paintLetters(Graphics2D g, Shown shown) {
        var line = shown.line();
        boolean dim = line.section().style() == Block.Style.FURNITURE;
        g.setColor(new Color(dim ? colours.dim() : colours.ink()));
        line.line().draw(g, line.x(), shown.baseline());
    }
}
