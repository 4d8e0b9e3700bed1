package org.isnad.page;

import java.util.List;
import org.isnad.page.Pen.Stroke;
import org.isnad.page.ProseLayout.ProseStyle;
import org.isnad.page.Sheet.Role;
import org.isnad.page.Sheet.Stretch;

/// What stands at the head and the foot of a sheet.
final class Furnishings {

    private static final float SMALL = 8.5f;
    private static final double HEAD = 38;
    private static final double FOOT = 40;
    private static final double BETWEEN = 24;
    private static final double HAIR = .5;

    private Furnishings() {}

    /// The title at the right, unless it stands on the sheet itself; where it comes from at the left; a rule below.
    static void head(PaperPen pen, int number, Manuscript manuscript, Format format) {
        double right = format.paper().width() - format.left();
        double left = format.left();
        var source = prose(manuscript.source(), format, right - left);
        int dim = format.colours().dim();
        double baseline = HEAD + source.baseline();
        var last = source.lines().getFirst();
        pen.letters(last, left + inkShift(last), baseline, dim, true);
        if (number > 1) {
            var title = prose(manuscript.title(), format, right - left - last.width() - BETWEEN);
            var line = title.lines().getFirst();
            pen.letters(line, right - line.width() + inkShift(line), baseline, dim, true);
        }
        double y = HEAD + source.height() + 3;
        pen.line(left, y, right, y, new Stroke(format.colours().rule(), HAIR));
    }

    static Stretch foot(String words, Format format) {
        var pen = new PaperPen();
        var prose = prose(words, format, format.right() - format.left());
        var line = prose.lines().getFirst();
        double middle = format.paper().width() / 2;
        pen.letters(
                line,
                middle - line.width() / 2 + inkShift(line),
                format.paper().height() - FOOT,
                format.colours().dim(),
                true);
        return new Stretch(Role.AROUND, -1, "", format.paper().height() - FOOT, pen.drawn());
    }

    /// From the left edge of the line to the left edge of its ink, for a line that runs right to left: white space at
    /// its end hangs out.
    private static double inkShift(Line line) {
        return line.xIn(0, line.width());
    }

    private static ProseLayout prose(String words, Format format, double width) {
        var style = new ProseStyle(format.face(), SMALL, false, ProseLayout.isRightToLeft(words), false, 1);
        return ProseLayout.of(words, List.of(), style, width);
    }
}
