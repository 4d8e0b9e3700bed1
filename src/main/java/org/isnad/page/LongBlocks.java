package org.isnad.page;

import java.util.List;
import org.isnad.text.Span;

/// Cuts a block that is too long to be laid out at once: a megabyte without a line break still scrolls.
final class LongBlocks {

    /// No paragraph of a newspaper is so long, in UTF-16 code units.
    static final int LONGEST = 8_000;

    private static final int PART = 4_000;

    private LongBlocks() {}

    static void addTo(List<Section> sections, String text, Block block) {
        var span = block.span();
        if (span.length() <= LONGEST) {
            sections.add(section(text, block, span, Section.Role.BLOCK));
            return;
        }
        int from = span.start();
        while (from < span.end()) {
            int to = cut(text, from, span.end());
            var role = from == span.start() ? Section.Role.BLOCK : Section.Role.CONTINUED;
            sections.add(section(text, block, new Span(from, to), role));
            from = to;
        }
    }

    private static Section section(String text, Block block, Span span, Section.Role role) {
        var cells = span.equals(block.span()) ? block.cells() : List.<Span>of();
        return new Section(span, block.style(), cells, role, span.of(text));
    }

    /// Behind the last sentence that fits, else behind the last space, else before a letter and its marks.
    private static int cut(String text, int from, int end) {
        if (end - from <= LONGEST) {
            return end;
        }
        int space = -1;
        for (int at = from + PART; at > from + PART / 2; at--) {
            if (text.charAt(at - 1) == ' ') {
                space = Math.max(space, at);
                if (".؟!?".indexOf(text.charAt(at - 2)) >= 0) {
                    return at;
                }
            }
        }
        int at = space >= 0 ? space : from + PART;
        while (space < 0 && at > from + 1 && Ink.staysWithTheLetterBefore(text, at)) {
            at--;
        }
        return at;
    }
}
