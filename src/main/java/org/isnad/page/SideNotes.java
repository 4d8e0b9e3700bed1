package org.isnad.page;

import java.util.List;
import java.util.Objects;
import org.isnad.page.PageLayout.Shown;
import org.isnad.page.ProseLayout.ProseStyle;

/// Writes the notes of a sheet into its margin: each beside the first line that it is of, below the note before.
final class SideNotes {

    private static final float SIZE = 8;
    private static final int MOST_LINES = 2;
    private static final double EDGE = 22;

    private final PaperPen pen;
    private final Format format;
    private final double left;
    private final double right;
    private double bottom;
    private String last = "";

    /// @param left where the notes begin, beside the bars
    SideNotes(PaperPen pen, Format format, double left) {
        this.pen = pen;
        this.format = format;
        this.left = left;
        right = format.paper().width() - EDGE;
    }

    /// The same name again just below says nothing.
    void write(Shown shown, String words, int hue) {
        var style = new ProseStyle(format.face(), SIZE, true, ProseLayout.isRightToLeft(words), false, MOST_LINES);
        var prose = ProseLayout.of(words, List.of(), style, right - left);
        double box = shown.line().leading().ascent() + shown.line().leading().descent();
        double wanted = shown.baseline()
                - shown.line().leading().ascent()
                + (box - prose.leading().height()) / 2;
        boolean crowded = wanted < bottom;
        if (crowded && Objects.equals(last, words)) {
            return;
        }
        double top = Math.max(wanted, bottom);
        double y = top;
        for (var line : prose.lines()) {
            double x = left + line.xIn(0, line.width());
            pen.letters(
                    line, x, y + prose.leading().baseline(), format.colours().sign(hue), true);
            y += prose.leading().height() * .8;
        }
        bottom = y;
        last = words;
    }
}
