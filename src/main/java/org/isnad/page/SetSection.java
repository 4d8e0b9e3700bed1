package org.isnad.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.text.Span;

/// A section in lines.
///
/// @param lines in reading order; of a table's row, cell by cell
/// @param height with the space before it
record SetSection(List<SetLine> lines, double height) {

    private static final BitSet NO_BOLD = new BitSet();
    /// A cell narrower than this many letters takes the whole column to itself.
    private static final int NARROWEST_CELL = 8;

    static SetSection of(Section section, Measures measures, boolean first) {
        double top = measures.spaceBefore(section, first);
        return section.cells().size() > 1 ? row(section, measures, top) : paragraph(section, measures, top);
    }

    private static SetSection paragraph(Section section, Measures measures, double top) {
        boolean rightToLeft = section.isFold()
                ? Typesetter.startsRightToLeft(section.shown())
                : Typesetter.isRightToLeft(section.shown());
        double arrow = section.isFold() ? measures.style().size() * 1.1 : 0;
        var lines = new ArrayList<SetLine>();
        double bottom = add(
                lines,
                section,
                section.drawn(),
                section.shown(),
                rightToLeft,
                measures,
                top,
                measures.left() + (rightToLeft ? 0 : arrow),
                measures.right() - (rightToLeft ? arrow : 0));
        return new SetSection(List.copyOf(lines), bottom);
    }

    /// Cells side by side, the first at the right; below each other where the page is too narrow.
    private static SetSection row(Section section, Measures measures, double top) {
        int count = section.cells().size();
        double gap = measures.style().size() * .8;
        double cell = (measures.column() - gap * (count - 1)) / count;
        boolean stacked = measures.lettersALine(section.style()) < NARROWEST_CELL * count;
        var lines = new ArrayList<SetLine>();
        double bottom = top;
        double cellTop = top;
        for (int i = 0; i < count; i++) {
            var part = cell(section, i);
            var shown = part.shifted(-section.span().start()).of(section.shown());
            double right = stacked ? measures.right() : measures.right() - i * (cell + gap);
            double left = stacked ? measures.left() : right - cell;
            bottom = Math.max(bottom, add(lines, section, part, shown, true, measures, cellTop, left, right));
            cellTop = stacked ? bottom : top;
        }
        return new SetSection(List.copyOf(lines), bottom);
    }

    /// A cell with all that stands before the next one, so that no character is lost.
    private static Span cell(Section section, int at) {
        var cells = section.cells();
        int from = at == 0 ? section.span().start() : cells.get(at).start();
        int to = at == cells.size() - 1
                ? section.span().end()
                : cells.get(at + 1).start();
        return new Span(from, to);
    }

    /// @return the bottom of the last line
    private static double add(
            List<SetLine> lines,
            Section section,
            Span part,
            String shown,
            boolean rightToLeft,
            Measures measures,
            double top,
            double left,
            double right) {
        var leading = measures.leading(section.style());
        boolean justified = measures.style().justified() && section.style() == Block.Style.PARAGRAPH;
        var typesetter = new Typesetter(shown, measures.ink(section.style()), NO_BOLD, rightToLeft);
        double y = top;
        for (var line : typesetter.lines(right - left, justified)) {
            lines.add(new SetLine(line, part.start(), line.xIn(left, right), y, leading, section));
            y += leading.height();
        }
        return y;
    }
}
