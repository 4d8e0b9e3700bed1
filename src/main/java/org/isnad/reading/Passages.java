package org.isnad.reading;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.text.Sentences;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// Cuts an article into passages, each word folded once.
public final class Passages {

    private Passages() {}

    /// The passages in text order, furniture left out.
    public static List<Passage> of(Article article) {
        var passages = new ArrayList<Passage>();
        for (Part part : article.parts()) {
            for (Span span : stretches(part)) {
                var words = Words.in(article.text(), span);
                if (!words.isEmpty()) {
                    passages.add(new Passage(part, span, words, Sentences.in(article.text(), span)));
                }
            }
        }
        return List.copyOf(passages);
    }

    private static List<Span> stretches(Part part) {
        return switch (part) {
            case Part.Title _, Part.Heading _, Part.Paragraph _ -> List.of(part.span());
            case Part.TableRow row -> row.cells();
            case Part.Furniture _ -> List.of();
        };
    }
}
