package org.isnad.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.page.Manuscript.Kind;
import org.isnad.page.Manuscript.Piece;
import org.isnad.page.MarginPainter.Margins;
import org.isnad.page.PageLayout.Shown;
import org.isnad.page.Pen.Stroke;
import org.isnad.page.Press.Placed;
import org.isnad.page.Sheet.Role;
import org.isnad.page.Sheet.Stretch;
import org.isnad.text.Span;

/// Paints one sheet: what stands under and around the text first, then its letters.
final class SheetPainter {

    private static final double LANE = 5;
    private static final double HAIR = .55;
    private static final double BOX_PADDING = 10;

    private final Format format;
    private final Colours colours;
    private final PaperPen around = new PaperPen();
    private final Margins margins;

    private SheetPainter(Format format) {
        this.format = format;
        colours = format.colours();
        double lineHeight =
                format.measures(Kind.TEXT).leading(Block.Style.PARAGRAPH).height();
        margins = new Margins(format.left(), format.right(), LANE, lineHeight);
    }

    static Sheet paint(int number, List<Placed> placed, Manuscript manuscript, Format format) {
        var painter = new SheetPainter(format);
        Furnishings.head(painter.around, number, manuscript, format);
        painter.paintBox(placed);
        byPiece(placed).forEach(painter::paintAround);
        var stretches = new ArrayList<Stretch>();
        stretches.add(new Stretch(Role.AROUND, -1, "", 0, painter.around.drawn()));
        bySection(placed).values().forEach(section -> stretches.add(painter.letters(section)));
        return new Sheet(number, format.paper().width(), format.paper().height(), stretches);
    }

    private static List<List<Placed>> byPiece(List<Placed> placed) {
        return placed.stream()
                .collect(
                        Collectors.groupingBy(one -> one.unit().pieceNumber(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
    }

    private static Map<Integer, List<Placed>> bySection(List<Placed> placed) {
        var sections = new LinkedHashMap<Integer, List<Placed>>();
        placed.forEach(one -> sections.computeIfAbsent(one.unit().block(), _ -> new ArrayList<>())
                .add(one));
        return sections;
    }

    private static List<Shown> shown(Placed placed) {
        var unit = placed.unit();
        return unit.lines().stream()
                .map(line -> new Shown(line, placed.top() - unit.top()))
                .toList();
    }

    private void paintAround(List<Placed> placed) {
        var piece = placed.getFirst().unit().piece();
        var look = new Look(piece.marks(), new Span(0, 0), Optional.empty());
        double em = format.measures(piece.kind()).style().size();
        var marks = new MarkPainter(around, colours, look, em, HAIR);
        var margin = new MarginPainter(around, margins, colours, look);
        for (var section : bySection(placed).values()) {
            var lines = section.stream().flatMap(one -> shown(one).stream()).toList();
            lines.forEach(marks::paint);
            if (piece.kind() == Kind.TEXT) {
                margin.paint(lines);
            }
            if (section.getFirst().unit().section().style() == Block.Style.TABLE_ROW) {
                paintRule(section.getLast().bottom());
            }
        }
        paintNotes(piece, placed);
    }

    private void paintRule(double y) {
        around.line(format.left(), y + 1, format.right(), y + 1, new Stroke(colours.rule(), HAIR));
    }

    private void paintNotes(Piece piece, List<Placed> placed) {
        var notes = new SideNotes(around, format, margins.outside());
        var written = new HashSet<Mark>();
        for (var one : placed) {
            for (var line : shown(one)) {
                for (var mark : piece.marks().overlapping(line.line().span())) {
                    var words = piece.notes().get(mark);
                    if (words != null && written.add(mark)) {
                        notes.write(line, words, mark.hue());
                    }
                }
            }
        }
    }

    /// The frame around what stands in a box; open where it goes on on another sheet.
    private void paintBox(List<Placed> placed) {
        var boxed = placed.stream()
                .filter(one -> one.unit().piece().kind() == Kind.BOX)
                .toList();
        if (boxed.isEmpty()) {
            return;
        }
        double top = boxed.getFirst().top() - BOX_PADDING;
        double bottom = boxed.getLast().bottom() + BOX_PADDING;
        var stroke = new Stroke(colours.dim(), HAIR * 1.5);
        around.sign(
                new Rectangle2D.Double(format.left(), top, format.right() - format.left(), bottom - top),
                colours.tint(Mark.NEUTRAL, false));
        around.line(format.left(), top, format.right(), top, stroke);
        around.line(format.right(), top, format.right(), bottom, stroke);
        around.line(format.right(), bottom, format.left(), bottom, stroke);
        around.line(format.left(), bottom, format.left(), top, stroke);
    }

    private Stretch letters(List<Placed> section) {
        var pen = new PaperPen();
        var first = section.getFirst();
        boolean legend = first.unit().piece().kind() == Kind.LEGEND;
        int colour = first.unit().section().style() == Block.Style.FURNITURE ? colours.dim() : colours.ink();
        for (var one : section) {
            for (var line : shown(one)) {
                pen.letters(line.line().line(), line.line().x(), line.baseline(), colour, legend);
            }
        }
        var role = legend ? Role.FIGURE : role(first.unit().section().style());
        var words = role == Role.TITLE || role == Role.HEADING ? words(first) : "";
        return new Stretch(role, first.unit().block(), words, first.top(), pen.drawn());
    }

    private static String words(Placed first) {
        return first.unit().section().shown().strip();
    }

    private static Role role(Block.Style style) {
        return switch (style) {
            case TITLE -> Role.TITLE;
            case HEADING -> Role.HEADING;
            case PARAGRAPH, FURNITURE -> Role.PARAGRAPH;
            case TABLE_ROW -> Role.TABLE_ROW;
        };
    }
}
