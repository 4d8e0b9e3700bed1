package org.isnad.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opens a file as an article.
public final class ArticleFile {

    private ArticleFile() {}

    /// Never throws for what may be wrong with a file: that is a [Import.Refused].
    public static Import read(Path file) {
        try {
            return new Import.Imported(of(file, Files.readString(file)));
        } catch (IOException e) {
            return new Import.Refused(file, Import.Reason.UNREADABLE);
        }
    }

    static Article of(Path file, String text) {
        var lines = Line.of(text);
        var parts = Parts.of(lines);
        var masthead = lines.stream()
                .filter(line -> parts.contains(new Part.Furniture(line.span())))
                .toList();
        return new Article(file, text, "UTF-8", parts, Masthead.date(masthead), Masthead.outlet(masthead));
    }
}
