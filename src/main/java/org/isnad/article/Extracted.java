package org.isnad.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// The text of an article as it is taken out of markup, line by line, and what the markup says of some lines.
///
/// Of the others the lines themselves tell what they are, as in a plain file.
final class Extracted {

    private static final String BETWEEN_CELLS = "\t";

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Marked> marked = new HashMap<>();
    private boolean hasTitle;

    /// A line break inside a paragraph: the next line follows the last.
    void addLine(String line, Optional<Marked> mark) {
        int start = text.length();
        if (append(line)) {
            mark.ifPresent(known -> mark(start, known));
        }
    }

    void addRow(List<String> cells) {
        int start = text.length();
        var spans = new ArrayList<Span>();
        for (var cell : cells) {
            text.append(spans.isEmpty() ? "" : BETWEEN_CELLS);
            spans.add(new Span(text.length(), text.length() + cell.length()));
            text.append(cell);
        }
        if (!spans.isEmpty()) {
            text.append('\n');
            mark(start, new Marked.Row(spans));
        }
    }

    /// An empty line, where a paragraph ends.
    void endParagraph() {
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    private boolean append(String line) {
        var span = new Span(0, line.length()).trimmed(line);
        if (span.isEmpty() || span.of(line).chars().allMatch(c -> Letters.isBlank((char) c))) {
            return false;
        }
        text.append(span.of(line)).append('\n');
        return true;
    }

    private void mark(int start, Marked known) {
        if (known instanceof Marked.Title && hasTitle) {
            marked.put(start, new Marked.Heading());
            return;
        }
        hasTitle |= known instanceof Marked.Title;
        marked.put(start, known);
    }

    String text() {
        return text.toString();
    }

    /// @param date the day that its metadata names; where they name none, the masthead may
    Article article(Path file, Optional<LocalDate> date, Optional<String> outlet) {
        var lines = Line.of(text());
        var parts =
                Parts.of(lines, ofArticle(lines)).stream().map(this::asMarked).toList();
        var masthead = lines.stream()
                .filter(line -> parts.contains(new Part.Furniture(line.span())))
                .toList();
        return new Article(
                file,
                text(),
                StandardCharsets.UTF_8.name(),
                parts,
                date.or(() -> Masthead.date(masthead)),
                outlet.or(() -> Masthead.outlet(masthead)));
    }

    /// The rows and headings that the markup tells of.
    private BitSet ofArticle(List<Line> lines) {
        var found = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            var known = marked.get(lines.get(i).span().start());
            found.set(i, known instanceof Marked.Row || known instanceof Marked.Heading);
        }
        return found;
    }

    private Part asMarked(Part part) {
        var span = part.span();
        return switch (marked.get(span.start())) {
            case null -> hasTitle && part instanceof Part.Title ? new Part.Paragraph(span) : part;
            case Marked.Title() -> new Part.Title(span);
            case Marked.Heading() -> new Part.Heading(span);
            case Marked.Furniture() -> new Part.Furniture(span);
            case Marked.Row(var cells) -> new Part.TableRow(span, cells);
        };
    }
}
