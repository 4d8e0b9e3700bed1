package org.isnad.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Takes the lines out of a page in reading order: what is set apart on the screen is a line of its own.
final class PageLines implements NodeFilter {

    /// What a browser does not show as text.
    private static final String UNSEEN = "script, style, noscript, template, svg, select, button, textarea, iframe,"
            + " audio, video, object, [hidden], [aria-hidden=true], [style*=display:none], [style*=display: none]";

    private static final String SITE = "nav, aside, footer, form, [role=navigation], [role=complementary]";
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Element main;
    private final Optional<Element> headline;
    private final Extracted lines = new Extracted();
    private final StringBuilder line = new StringBuilder();
    private Optional<Marked> mark = Optional.empty();

    private PageLines(Element main, Optional<Element> headline) {
        this.main = main;
        this.headline = headline;
    }

    static Extracted of(Element body, Element main, Optional<Element> headline) {
        var lines = new PageLines(main, headline);
        body.filter(lines);
        lines.endParagraph();
        return lines.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return switch (node) {
            case TextNode words -> {
                append(words);
                yield FilterResult.CONTINUE;
            }
            case Element element -> enter(element);
            default -> FilterResult.CONTINUE;
        };
    }

    private FilterResult enter(Element element) {
        if (element.is(UNSEEN)) {
            return FilterResult.SKIP_ENTIRELY;
        } else if (element.normalName().equals("br")) {
            endLine();
        } else if (element.normalName().equals("tr") && isTableOfText(element)) {
            endParagraph();
            lines.addRow(cells(element));
            return FilterResult.SKIP_ENTIRELY;
        } else if (element.isBlock()) {
            endParagraph();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            endParagraph();
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode words) {
        if (words.getWholeText().isBlank()) {
            line.append(' ');
        } else {
            line.append(words.getWholeText());
            mark = Optional.ofNullable(words.parent())
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .flatMap(this::markOf);
        }
    }

    private Optional<Marked> markOf(Element of) {
        var heading = of.closest("h1, h2, h3, h4, h5, h6");
        if (heading != null && headline.filter(heading::equals).isPresent()) {
            return Optional.of(new Marked.Title());
        } else if (of.closest(SITE) != null || !(of.equals(main) || of.parents().contains(main))) {
            return Optional.of(new Marked.Furniture());
        }
        return heading == null ? Optional.empty() : Optional.of(new Marked.Heading());
    }

    /// Old pages are laid out by tables: a row with paragraphs or another table in it is none.
    private boolean isTableOfText(Element row) {
        return row.parents().contains(main)
                && row.select("p, div, table, ul, " + String.join(",", HEADINGS))
                        .isEmpty()
                && cells(row).size() > 1;
    }

    private static List<String> cells(Element row) {
        return row.children().stream()
                .map(Element::text)
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private void endLine() {
        lines.addLine(line.toString().replaceAll("[\\s\\u00a0]+", " "), mark);
        line.setLength(0);
        mark = Optional.empty();
    }

    private void endParagraph() {
        endLine();
        lines.endParagraph();
    }
}
