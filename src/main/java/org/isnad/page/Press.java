package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.page.Manuscript.Piece;
import org.isnad.page.Sheet.Stretch;
import org.isnad.page.Unit.Origin;

/// Composes a manuscript on sheets of paper, from the same lines as on the screen.
///
/// Each sheet is handed out as soon as it is full, so that a book needs no more memory than an article.
public final class Press {

    private static final double BEFORE_A_PIECE = 20;

    private final Format format;
    private final Manuscript manuscript;
    private final Consumer<Sheet> out;
    private final List<Unit> heldBack = new ArrayList<>();
    private List<Placed> placed = new ArrayList<>();
    private double y;
    private int sheets;
    private int blocks;

    private Press(Format format, Manuscript manuscript, Consumer<Sheet> out) {
        this.format = format;
        this.manuscript = manuscript;
        this.out = out;
        y = format.top();
    }

    /// Lines at their place on a sheet.
    ///
    /// @param top of the first of them
    record Placed(Unit unit, double top) {

        double bottom() {
            return top + unit.height();
        }
    }

    /// Prints all of it.
    ///
    /// @param out gets each sheet as it is done
    /// @return how many sheets it took
    public static int print(Manuscript manuscript, Format format, Consumer<Sheet> out) {
        var press = new Press(format, manuscript, out);
        for (int i = 0; i < manuscript.pieces().size(); i++) {
            press.set(manuscript.pieces().get(i), i);
        }
        press.finishSheet();
        if (press.sheets == 0) {
            press.emptySheet();
        }
        return press.sheets;
    }

    /// What stands at the foot of a sheet.
    public static Stretch foot(String words, Format format) {
        return Furnishings.foot(words, format);
    }

    private void set(Piece piece, int number) {
        var measures = format.measures(piece.kind());
        double extra = placed.isEmpty() ? 0 : BEFORE_A_PIECE;
        for (var block : piece.blocks()) {
            var sections = new ArrayList<Section>();
            LongBlocks.addTo(sections, piece.text(), block);
            var origin = new Origin(piece, number, blocks++);
            for (var section : sections) {
                for (var unit : Unit.of(origin, SetSection.of(section, measures, false))) {
                    take(unit, extra);
                    extra = 0;
                }
            }
        }
        place(List.copyOf(heldBack));
        heldBack.clear();
    }

    /// Headings wait for what follows them.
    private void take(Unit unit, double extra) {
        heldBack.add(extra == 0 ? unit : unit.lowered(extra));
        if (!unit.isHeading()) {
            place(List.copyOf(heldBack));
            heldBack.clear();
        }
    }

    private void place(List<Unit> together) {
        double height = together.stream()
                .mapToDouble(unit -> unit.space() + unit.height())
                .sum();
        if (y + height > format.bottom() && !placed.isEmpty()) {
            finishSheet();
        }
        for (var unit : together) {
            if (unit.height() > format.bottom() - format.top()) {
                unit.torn().forEach(this::placeOne);
            } else {
                placeOne(unit);
            }
        }
    }

    private void placeOne(Unit unit) {
        if (y + space(unit) + unit.height() > format.bottom() && !placed.isEmpty()) {
            finishSheet();
        }
        double top = y + space(unit);
        placed.add(new Placed(unit, top));
        y = top + unit.height();
    }

    private double space(Unit unit) {
        return placed.isEmpty() ? 0 : unit.space();
    }

    /// A text of nothing but furniture leaves a sheet too.
    private void emptySheet() {
        sheets++;
        out.accept(SheetPainter.paint(sheets, placed, manuscript, format));
    }

    private void finishSheet() {
        if (!placed.isEmpty()) {
            sheets++;
            out.accept(SheetPainter.paint(sheets, placed, manuscript, format));
            placed = new ArrayList<>();
        }
        y = format.top();
    }
}
