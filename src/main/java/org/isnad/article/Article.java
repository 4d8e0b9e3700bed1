package org.isnad.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Span;

/// An article, its text exactly as its file decodes; all offsets in the program point into [#text].
///
/// @param file where it was read from
/// @param text the decoded text, or what was taken out of a page or corpus; a byte order mark and carriage returns
/// included
/// @param charset the name of the encoding that it was decoded with
/// @param parts its lines in text order, none overlapping another
/// @param date the day it was published, if its text says so
/// @param outlet who published it, if its text says so
public record Article(
        Path file, String text, String charset, List<Part> parts, Optional<LocalDate> date, Optional<String> outlet) {

    public Article {
        parts = List.copyOf(parts);
    }

    /// The file's name, by which the program and its answers call the article.
    public String name() {
        return file.getFileName().toString();
    }

    /// Whether the text stands in no file as it is: it was taken out of a web page or a corpus file.
    public boolean isExtracted() {
        var within = file.getParent();
        return WebPage.isNamed(file) || (within != null && Corpus.isNamed(within));
    }

    public String textAt(Span span) {
        return span.of(text);
    }

    /// The headline, if the article has one.
    public Optional<Span> title() {
        return parts.stream()
                .filter(Part.Title.class::isInstance)
                .map(Part::span)
                .findFirst();
    }

    /// The headline in one line; where there is none, how the text begins.
    public String headline() {
        return title().or(() -> parts.stream()
                        .filter(part -> !(part instanceof Part.Furniture))
                        .map(Part::span)
                        .findFirst())
                .map(this::inOneLine)
                .orElseGet(this::name);
    }

    /// The words of `span` with a single space between each two.
    public String inOneLine(Span span) {
        return textAt(span).strip().replaceAll("\\s+", " ");
    }
}
