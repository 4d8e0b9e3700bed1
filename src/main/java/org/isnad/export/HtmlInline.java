package org.isnad.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.text.Span;

/// Writes a stretch of an article with elements around some of its words.
///
/// Elements of HTML must lie in each other; where two stretches cross, the inner one is written in two pieces.
final class HtmlInline {

    private static final Comparator<Element> OUTER_FIRST = Comparator.comparingInt(
                    (Element element) -> element.span.start())
            .thenComparing(Comparator.comparingInt((Element element) -> element.span.end())
                    .reversed());

    private final String text;
    private final List<Element> elements;

    /// An element around some words.
    ///
    /// @param open how its start tag goes on behind its name
    /// @param id given to its first piece
    record Element(Span span, String name, String open, String id) {}

    HtmlInline(String text, List<Element> elements) {
        this.text = text;
        this.elements = elements.stream().sorted(OUTER_FIRST).toList();
    }

    String write(Span range) {
        var here = elements.stream()
                .filter(element -> element.span.overlaps(range))
                .toList();
        var out = new StringBuilder();
        var open = new ArrayList<Element>();
        int from = range.start();
        for (int at : edges(range, here)) {
            out.append(escaped(text.substring(from, at)));
            closeEnded(out, open, at);
            for (var element : here) {
                if (Math.max(element.span.start(), range.start()) == at && element.span.end() > at) {
                    start(out, element, element.span.start() >= range.start());
                    open.add(element);
                }
            }
            from = at;
        }
        return out.append(escaped(text.substring(from, range.end()))).toString();
    }

    private static int[] edges(Span range, List<Element> here) {
        return here.stream()
                .flatMapToInt(element -> IntStream.of(
                        Math.max(element.span.start(), range.start()), Math.min(element.span.end(), range.end())))
                .sorted()
                .distinct()
                .toArray();
    }

    /// Closes what ends at `at`, and what lies in it, which goes on behind.
    private static void closeEnded(StringBuilder out, List<Element> open, int at) {
        int outermost = 0;
        while (outermost < open.size() && open.get(outermost).span.end() > at) {
            outermost++;
        }
        var closed = new ArrayList<>(open.subList(outermost, open.size()));
        closed.reversed().forEach(element -> end(out, element));
        open.subList(outermost, open.size()).clear();
        for (var element : closed) {
            if (element.span.end() > at) {
                start(out, element, false);
                open.add(element);
            }
        }
    }

    private static void start(StringBuilder out, Element element, boolean first) {
        out.append('<').append(element.name);
        if (first && !element.id.isEmpty()) {
            out.append(" id=\"").append(element.id).append('"');
        }
        out.append(element.open).append('>');
    }

    private static void end(StringBuilder out, Element element) {
        out.append("</").append(element.name).append('>');
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
