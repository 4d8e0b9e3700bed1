package org.isnad.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Span;

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
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            var span = new Span(start, start + line.length()).trimmed(text);
            if (!span.isEmpty()) {
                parts.add(new Part.Paragraph(span));
            }
            start += line.length() + 1;
        }
        return new Article(file, text, "UTF-8", parts, Optional.empty(), Optional.empty());
    }
}
