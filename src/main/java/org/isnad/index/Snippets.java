package org.isnad.index;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.text.Letters;
import org.isnad.text.Sentences;
import org.isnad.text.Span;

/// Cuts the snippets of a hit: the sentence around the words, or as much of it as is short enough.
public final class Snippets {

    /// In UTF-16 code units; a word that is longer by itself is shown whole.
    private static final int LONGEST = 140;
    /// How much of a long sentence stands before the words when it cannot begin at its beginning.
    private static final int BEFORE = 50;

    private Snippets() {}

    /// In text order; every place of the hit stands in exactly one, and those that are near share one.
    public static List<Snippet> of(Hit hit) {
        var snippets = new ArrayList<Snippet>();
        var places = hit.spans();
        int from = 0;
        while (from < places.size()) {
            var sentence = sentenceAround(hit.article(), places.get(from));
            var shown = cut(hit.article().text(), sentence, places.get(from));
            int to = from + 1;
            while (to < places.size() && shown.contains(places.get(to))) {
                to++;
            }
            snippets.add(new Snippet(
                    shown, places.subList(from, to), shown.start() > sentence.start(), shown.end() < sentence.end()));
            from = to;
        }
        return List.copyOf(snippets);
    }

    private static Span sentenceAround(Article article, Span place) {
        var part = article.parts().stream()
                .map(Part::span)
                .filter(span -> span.contains(place))
                .findFirst()
                .orElse(place);
        return Sentences.in(article.text(), part).stream()
                .filter(sentence -> sentence.contains(place))
                .findFirst()
                .orElse(part);
    }

    private static Span cut(String text, Span sentence, Span place) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int start = place.end() - sentence.start() <= LONGEST
                ? sentence.start()
                : wordStart(text, Math.max(sentence.start(), place.start() - BEFORE), place.start());
        int end = wordEnd(text, Math.min(sentence.end(), start + LONGEST), place.end(), sentence.end());
        return new Span(start, end).trimmed(text);
    }

    /// The first beginning of a word from `at` on, `latest` at the latest.
    private static int wordStart(String text, int at, int latest) {
        int start = at;
        while (start < latest && start > 0 && !Letters.isBlank(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    /// The last end of a word up to `at`, `earliest` at the earliest.
    private static int wordEnd(String text, int at, int earliest, int sentenceEnd) {
        int end = Math.max(at, earliest);
        while (end > earliest && end < sentenceEnd && !Letters.isBlank(text.charAt(end))) {
            end--;
        }
        return end;
    }
}
