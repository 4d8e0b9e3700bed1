package org.isnad.export.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.page.Block;
import org.isnad.page.Manuscript.Kind;
import org.isnad.page.Manuscript.Piece;
import org.isnad.page.Mark;
import org.isnad.page.Marks;
import org.isnad.text.Span;

/// A text of ours, written block by block, with marks on its words.
final class Draft {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Mark, String> notes = new HashMap<>();

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /// Adds a block.
    ///
    /// @return where its words stand
    Span add(Block.Style style, String words) {
        var span = append(words);
        blocks.add(new Block(span, style));
        text.append('\n');
        return span;
    }

    /// Adds a row of a table.
    ///
    /// @return where the words of each cell stand
    List<Span> addRow(List<String> cells) {
        var spans = new ArrayList<Span>();
        for (var cell : cells) {
            spans.add(append(cell));
            text.append(' ');
        }
        blocks.add(new Block(spans.getFirst().hull(spans.getLast()), Block.Style.TABLE_ROW, spans));
        text.append('\n');
        return spans;
    }

    private Span append(String words) {
        int from = text.length();
        text.append(words);
        return new Span(from, text.length());
    }

    Mark mark(Span span, Mark.Kind kind, int hue) {
        var mark = new Mark(span, kind, hue, false);
        marks.add(mark);
        return mark;
    }

    void note(Mark mark, String words) {
        notes.put(mark, words);
    }

    Piece piece(Kind kind) {
        return new Piece(kind, text.toString(), blocks, Marks.of(marks), notes);
    }
}
