package org.isnad.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// Finds where one cell of a table's row ends and the next begins, also where the file has run them together.
///
/// «فلاديمير بوتين (رئيس الدولة)دونالد ترامب (رئيس الدولة)»: no space behind the bracket.
final class RunTogetherCells {

    private RunTogetherCells() {}

    /// The cells of a line by signs that are plain in themselves: a tab, a bar, wide space, a bracket or a letter that
    /// only ends words (ة، ى) with a letter right behind it.
    static List<Span> plain(String line) {
        var cuts = new ArrayList<Integer>();
        for (int i = 1; i < line.length(); i++) {
            if (isCut(line, i)) {
                cuts.add(i);
            }
        }
        return cells(line, cuts);
    }

    private static boolean isCut(String line, int at) {
        char before = line.charAt(at - 1);
        char after = line.charAt(at);
        if (before == '\t' || isBar(line, at - 1) || line.startsWith("   ", at - 1)) {
            return true;
        }
        return Letters.isArabicLetter(after)
                && (before == ')' || before == ']' || before == Letters.TEH_MARBUTA || before == Letters.ALEF_MAQSURA);
    }

    private static boolean isBar(String line, int at) {
        return line.charAt(at) == '|';
    }

    private static List<Span> cells(String line, List<Integer> cuts) {
        var cells = new ArrayList<Span>();
        int start = 0;
        for (int cut : IntStream.concat(cuts.stream().mapToInt(Integer::intValue), IntStream.of(line.length()))
                .toArray()) {
            int end = cut > start && isBar(line, cut - 1) ? cut - 1 : cut;
            var cell = new Span(start, Math.max(start, end)).trimmed(line);
            if (!cell.isEmpty()) {
                cells.add(cell);
            }
            start = cut;
        }
        return cells;
    }

    /// The cells of a line known to be a row of `count` cells by the table around it; fewer where it cannot be told.
    ///
    /// «الجانب الروسيالجانب الأمريكي»: the line's first word again, or else an article ال, in the midst of a word.
    static List<Span> expecting(int count, String line) {
        var plain = plain(line);
        if (plain.size() >= count) {
            return plain;
        }
        var first = line.split("\\s", 2)[0];
        var again = inWords(line, first);
        var cuts = again.size() == count - 1 ? again : inWords(line, "ال");
        return cuts.size() == count - 1 ? cells(line, cuts) : List.of(Span.all(line));
    }

    /// Where `opening` stands inside a word, with three letters or more of it before and behind.
    private static List<Integer> inWords(String line, String opening) {
        var places = new ArrayList<Integer>();
        for (int at = line.indexOf(opening, 1); at >= 0; at = line.indexOf(opening, at + 1)) {
            if (lettersBefore(line, at) >= 3
                    && lettersFrom(line, at) >= opening.length() + (opening.length() < 3 ? 3 : 0)) {
                places.add(at);
            }
        }
        return places;
    }

    private static int lettersBefore(String line, int at) {
        int from = at;
        while (from > 0 && Letters.isWordPart(line.charAt(from - 1))) {
            from--;
        }
        return at - from;
    }

    private static int lettersFrom(String line, int at) {
        int to = at;
        while (to < line.length() && Letters.isWordPart(line.charAt(to))) {
            to++;
        }
        return to - at;
    }
}
