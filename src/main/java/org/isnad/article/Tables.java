package org.isnad.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Span;

/// Finds tables: two or more lines in a row, none a sentence, that fall into the same number of cells.
final class Tables {

    private static final int LONGEST_CELL = 80;

    private final List<Line> lines;
    private final Map<Integer, Part.TableRow> rows = new HashMap<>();

    private Tables(List<Line> lines) {
        this.lines = lines;
    }

    /// The rows by the number of their line.
    static Map<Integer, Part.TableRow> in(List<Line> lines) {
        return new Tables(lines).find();
    }

    private Map<Integer, Part.TableRow> find() {
        int from = 0;
        while (from < lines.size()) {
            int cells = cells(from);
            int to = from + 1;
            while (cells > 1 && to < lines.size() && lines.get(to).follows() && cells(to) == cells) {
                to++;
            }
            if (to - from > 1) {
                take(from, to, cells);
            }
            from = to;
        }
        return rows;
    }

    private int cells(int number) {
        var line = lines.get(number);
        if (line.endsInStop() || line.endsInColon()) {
            return 0;
        }
        var cells = RunTogetherCells.plain(line.text());
        return cells.stream().allMatch(cell -> cell.length() <= LONGEST_CELL) ? cells.size() : 0;
    }

    private void take(int from, int to, int cells) {
        int first = from;
        if (from > 0 && lines.get(from).follows() && isHeader(lines.get(from - 1), cells)) {
            first--;
        }
        for (int i = first; i < to; i++) {
            rows.put(i, row(lines.get(i), cells));
        }
    }

    private static boolean isHeader(Line line, int cells) {
        return !line.endsInStop()
                && !line.endsInColon()
                && RunTogetherCells.expecting(cells, line.text()).size() == cells;
    }

    private static Part.TableRow row(Line line, int cells) {
        int start = line.span().start();
        return new Part.TableRow(
                line.span(),
                RunTogetherCells.expecting(cells, line.text()).stream()
                        .map((Span cell) -> cell.shifted(start))
                        .toList());
    }
}
