package org.isnad.page;

import java.util.ArrayList;
import java.util.List;

/// Lines that stay together on one sheet.
///
/// @param of which of the manuscript's pieces and blocks it is of
/// @param lines of one section
/// @param top of the first line in its section
/// @param space before it, where it does not stand at the top of a sheet
/// @param height without that space
record Unit(Origin of, List<SetLine> lines, double top, double space, double height) {

    /// No paragraph leaves fewer lines alone at the foot or at the head of a sheet.
    private static final int TOGETHER = 2;

    /// Where lines come from.
    ///
    /// @param pieceNumber the piece's place in the manuscript
    /// @param block counted through all pieces
    record Origin(Manuscript.Piece piece, int pieceNumber, int block) {}

    Manuscript.Piece piece() {
        return of.piece;
    }

    int pieceNumber() {
        return of.pieceNumber;
    }

    int block() {
        return of.block;
    }

    Section section() {
        return lines.getFirst().section();
    }

    boolean isHeading() {
        return section().style() == Block.Style.TITLE || section().style() == Block.Style.HEADING;
    }

    /// The same with more space before it.
    Unit lowered(double by) {
        return new Unit(of, lines, top, space + by, height);
    }

    /// A section cut where a sheet may end in it: not behind its first line nor before its last, and never in a row of
    /// a table or in a heading.
    static List<Unit> of(Origin origin, SetSection section) {
        var rows = rows(section.lines());
        double space = rows.getFirst().getFirst().top();
        boolean whole = section.lines().getFirst().section().style() != Block.Style.PARAGRAPH
                && section.lines().getFirst().section().style() != Block.Style.FURNITURE;
        var units = new ArrayList<Unit>();
        int from = 0;
        while (from < rows.size()) {
            int to = whole ? rows.size() : end(from, rows.size());
            units.add(unit(origin, rows.subList(from, to), from == 0 ? space : 0));
            from = to;
        }
        return units;
    }

    /// Each row by itself, for what is higher than a sheet.
    List<Unit> torn() {
        return rows(lines).stream()
                .map(row -> unit(of, List.of(row), row.getFirst().top() == top ? space : 0))
                .toList();
    }

    private static int end(int from, int rows) {
        if (from == 0) {
            return rows <= 2 * TOGETHER - 1 ? rows : TOGETHER;
        }
        return rows - from <= TOGETHER ? rows : from + 1;
    }

    private static Unit unit(Origin of, List<List<SetLine>> rows, double space) {
        var lines = rows.stream().flatMap(List::stream).toList();
        double top = lines.getFirst().top();
        double bottom = lines.stream().mapToDouble(SetLine::bottom).max().orElse(top);
        return new Unit(of, lines, top, space, bottom - top);
    }

    /// Lines at one height, from top to bottom.
    private static List<List<SetLine>> rows(List<SetLine> lines) {
        var sorted = new ArrayList<>(lines);
        sorted.sort((a, b) -> Double.compare(a.top(), b.top()));
        var rows = new ArrayList<List<SetLine>>();
        for (var line : sorted) {
            if (rows.isEmpty() || rows.getLast().getFirst().top() < line.top()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
        }
        return rows;
    }
}
