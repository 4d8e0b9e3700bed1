package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.reading.Passage;
import org.isnad.text.Span;
import org.isnad.text.Word;

/// A passage as tokens, and which of them a finding has taken already.
final class Line {

    // What is shorter is the line of who wrote it, and from where.
    private static final int SHORTEST_LEAD = 9;
    private static final String ON = "على";

    private final String text;
    private boolean lead;
    private final Passage passage;
    private final List<Token> tokens;
    private final Set<String> articleWords;
    private final boolean[] taken;
    private final boolean[] names;

    private Line(String text, Passage passage, List<Token> tokens, Set<String> articleWords) {
        this.articleWords = articleWords;
        this.text = text;
        this.passage = passage;
        this.tokens = tokens;
        this.taken = new boolean[tokens.size()];
        this.names = new boolean[tokens.size()];
    }

    /// The lines of an article.
    static List<Line> of(String text, List<Passage> passages) {
        Set<String> words = new HashSet<>();
        passages.forEach(passage -> passage.words().forEach(word -> words.add(word.folded())));
        boolean keptApart = passages.stream()
                .flatMap(p -> p.words().stream())
                .anyMatch(word -> word.written().equals(ON));
        var proven = ProvenNames.of(text, passages, words);
        var lines = passages.stream()
                .map(passage -> of(text, passage, words, keptApart, proven))
                .toList();
        var paragraphs =
                lines.stream().filter(line -> !line.passage.isHeadline()).toList();
        paragraphs.stream()
                .filter(line -> line.size() >= SHORTEST_LEAD)
                .findFirst()
                .or(() -> paragraphs.stream().findFirst())
                .ifPresent(first -> first.lead = true);
        return lines;
    }

    private static Line of(String text, Passage passage, Set<String> words, boolean keptApart, Set<String> proven) {
        var tokens = new ArrayList<Token>();
        int from = passage.span().start();
        for (Word word : passage.words()) {
            var before = text.substring(from, word.start());
            int particles = ProvenNames.particlesBefore(word.folded(), proven);
            tokens.add(
                    particles >= 0
                            ? Token.ofProven(word, before, particles)
                            : keptApart ? Token.ofKeptApart(word, before) : Token.of(word, before));
            from = word.end();
        }
        return new Line(text, passage, tokens, words);
    }

    /// Whether it is the first paragraph.
    boolean isLead() {
        return lead;
    }

    Passage passage() {
        return passage;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /// From the first of the tokens, its particles left out, to the last.
    Span span(int from, int to) {
        return new Span(token(from).span().start(), token(to - 1).word().end());
    }

    String textAt(Span span) {
        return span.of(text);
    }

    /// What stands behind the token, up to the next one.
    String after(int i) {
        int end = i + 1 < size() ? token(i + 1).word().start() : passage.span().end();
        return text.substring(token(i).word().end(), end);
    }

    /// Whether the folded word stands somewhere in the article with nothing attached to it.
    boolean articleHas(String folded) {
        return articleWords.contains(folded);
    }

    void take(int from, int to) {
        Arrays.fill(taken, from, to, true);
    }

    /// Gives back what was taken.
    void release(int from, int to) {
        Arrays.fill(taken, from, to, false);
    }

    void takeName(int from, int to) {
        take(from, to);
        Arrays.fill(names, from, to, true);
    }

    boolean isTaken(int i) {
        return taken[i];
    }

    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether the token is part of a person's name.
    boolean isName(int i) {
        return names[i];
    }
}
