package org.isnad.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.text.Span;

/// Articles made of paragraphs, for tests.
public final class Articles {

    private Articles() {}

    public static Article of(String name, String... paragraphs) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            parts.add(new Part.Paragraph(new Span(start, start + paragraph.length())));
            start += paragraph.length() + 1;
        }
        var text = String.join("\n", paragraphs);
        return new Article(Path.of(name), text, "UTF-8", parts, Optional.empty(), Optional.empty());
    }
}
