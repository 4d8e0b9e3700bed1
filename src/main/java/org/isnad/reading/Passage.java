package org.isnad.reading;

import java.util.List;
import org.isnad.article.Part;
import org.isnad.text.Span;
import org.isnad.text.Word;

/// A line of an article, or one cell of its table, prepared for the rules; furniture is never a passage.
///
/// @param part what it is, or what it is a cell of
/// @param span where it stands
/// @param words its words in text order
/// @param sentences its sentences in text order; together they hold every word
public record Passage(Part part, Span span, List<Word> words, List<Span> sentences) {

    public Passage {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
    }

    /// Whether it is a title or a heading, where statements stand without a reporting verb.
    public boolean isHeadline() {
        return switch (part) {
            case Part.Title _, Part.Heading _ -> true;
            case Part.Paragraph _, Part.TableRow _, Part.Furniture _ -> false;
        };
    }
}
