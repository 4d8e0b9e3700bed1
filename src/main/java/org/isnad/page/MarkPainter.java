package org.isnad.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.List;
import org.isnad.page.PageLayout.Shown;

/// Paints marks: tints below the letters, lines under them, bars and signs in the margin.
final class MarkPainter {

    private final Colours colours;
    private final Look look;

    MarkPainter(Colours colours, Look look) {
        this.colours = colours;
        this.look = look;
    }

    void paintGrounds(Graphics2D g, Shown shown) {
        for (var mark : look.marks().overlapping(shown.line().span())) {
            var stretch = mark.span().intersection(shown.line().span());
            fill(g, shown, shown.line().cover(stretch), colours.tint(mark.hue(), mark.strong()));
        }
        var selected = look.selection().intersection(shown.line().span());
        if (!selected.isEmpty()) {
            fill(g, shown, shown.line().cover(selected), colours.selection());
        }
    }

    void paintMargin(Graphics2D g, List<Shown> shown) {}

    void paintCaret(Graphics2D g, Shown shown) {
        var line = shown.line();
        look.caret().filter(at -> line.span().contains(at)).ifPresent(at -> {
            g.setColor(new Color(colours.ink()));
            g.setStroke(new BasicStroke(1.5f));
            double x = line.caretX(at);
            g.draw(new Line2D.Double(
                    x,
                    shown.baseline() - line.leading().ascent(),
                    x,
                    shown.baseline() + line.leading().descent()));
        });
    }

    private static void fill(Graphics2D g, Shown shown, Shape cover, int colour) {
        g.setColor(new Color(colour));
        g.fill(AffineTransform.getTranslateInstance(shown.line().x(), shown.baseline())
                .createTransformedShape(cover));
    }
}
