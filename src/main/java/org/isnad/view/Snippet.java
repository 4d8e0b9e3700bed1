package org.isnad.view;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// The words around a hit, whole words of one line of the article, on one line.
///
/// @param text with an ellipsis where the line goes on
/// @param hits the words found, in `text`
record Snippet(String text, List<Span> hits) {

    private static final int BEFORE = 36;
    private static final int AFTER = 84;
    private static final String GOES_ON = "…";

    Snippet {
        hits = List.copyOf(hits);
    }

    /// @param all every hit of the article, those in the same words are marked too
    static Snippet around(Article article, Span hit, List<Span> all) {
        var line = article.parts().stream()
                .map(Part::span)
                .filter(part -> part.contains(hit))
                .findFirst()
                .orElse(hit);
        var text = article.text();
        int from = Math.max(line.start(), hit.start() - BEFORE);
        while (from > line.start() && from < hit.start() && !Letters.isBlank(text.charAt(from - 1))) {
            from++;
        }
        int to = Math.min(line.end(), hit.end() + AFTER);
        while (to < line.end() && to > hit.end() && !Letters.isBlank(text.charAt(to))) {
            to--;
        }
        return cut(text, new Span(from, to).trimmed(text), line, all);
    }

    private static Snippet cut(String text, Span shown, Span line, List<Span> all) {
        var before = shown.start() > line.start() ? GOES_ON : "";
        var after = shown.end() < line.end() ? GOES_ON : "";
        var hits = all.stream()
                .filter(shown::contains)
                .map(hit -> hit.shifted(before.length() - shown.start()))
                .toList();
        return new Snippet(before + shown.of(text).replaceAll("\\s", " ") + after, hits);
    }
}
