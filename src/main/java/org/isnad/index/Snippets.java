package org.isnad.index;

import java.util.ArrayList;
import java.util.Iterator;
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
        return of(hit, Integer.MAX_VALUE);
    }

    /// The first of them only.
    public static List<Snippet> of(Hit hit, int most) {
        var snippets = new ArrayList<Snippet>();
        var sentences = new SentencesAround(hit.article());
        var places = hit.spans();
        int from = 0;
        while (from < places.size() && snippets.size() < most) {
            var sentence = sentences.sentenceAt(places.get(from));
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

    /// The sentences around places in text order, each part of the article divided once.
    private static final class SentencesAround {

        private final String text;
        private final Iterator<Part> parts;
        private Span part = new Span(0, 0);
        private Iterator<Span> sentences = List.<Span>of().iterator();
        private Span sentence = new Span(0, 0);

        SentencesAround(Article article) {
            text = article.text();
            parts = article.parts().iterator();
        }

        Span sentenceAt(Span place) {
            while (part.end() < place.end() && parts.hasNext()) {
                part = parts.next().span();
                sentences = Sentences.in(text, part).iterator();
            }
            while (sentence.end() < place.end() && sentences.hasNext()) {
                sentence = sentences.next();
            }
            return sentence.contains(place) ? sentence : part.contains(place) ? part : place;
        }
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
