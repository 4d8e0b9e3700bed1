package org.isnad.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.page.ProseLayout.ProseStyle;
import org.isnad.text.Span;

/// Breaks the paragraphs of a short text into lines whose offsets count from the start of the text.
final class Paragraphs {

    private static final String ELLIPSIS = "…";

    private Paragraphs() {}

    static List<Line> lines(String text, List<Span> bold, Ink ink, ProseStyle style, double width) {
        var lines = new ArrayList<Line>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            var typesetter = new Typesetter(text.substring(from, to), ink, inBold(bold, from, to), style.rightToLeft());
            for (var line : typesetter.lines(width, false)) {
                lines.add(line.shifted(from));
            }
            from = to + 1;
        }
        if (style.mostLines() > 0 && lines.size() > style.mostLines()) {
            var cut = lines.subList(0, style.mostLines());
            cut.add(shortened(text, bold, cut.removeLast(), ink, style, width));
            return List.copyOf(cut);
        }
        return List.copyOf(lines);
    }

    private static Line shortened(String text, List<Span> bold, Line last, Ink ink, ProseStyle style, double width) {
        int end = last.end();
        while (true) {
            var kept = text.substring(last.start(), end).replaceFirst("[\\s.،؛:,;]+$", "") + ELLIPSIS;
            var marks = inBold(bold, last.start(), last.start() + kept.length());
            var lines = new Typesetter(kept, ink, marks, style.rightToLeft()).lines(width, false);
            if (lines.size() == 1 || end <= last.start() + 1) {
                return lines.getFirst().shifted(last.start());
            }
            int space = text.lastIndexOf(' ', end - 2);
            end = space > last.start() ? space : end - 1;
        }
    }

    private static BitSet inBold(List<Span> bold, int from, int to) {
        var set = new BitSet();
        for (var span : bold) {
            var here = span.intersection(new Span(from, to));
            if (!here.isEmpty()) {
                set.set(here.start() - from, here.end() - from);
            }
        }
        return set;
    }
}
