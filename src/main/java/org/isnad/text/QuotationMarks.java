package org.isnad.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Pairs quotation marks as a reader does: by what stands on either side of each, not by its shape.
///
/// News writes `“ ” " « » „ ″ '` in every mixture, opens with a closing mark, forgets one. In this order:
///
/// 1. A mark with a space before it and a letter behind it opens; one with a letter before it and a space or a
///    comma behind it closes.
/// 2. A mark with the same on both sides closes if one is open, else it opens.
/// 3. A mark that opens while one is open stands inside it, unless the caller says that somebody begins to speak
///    there: then the earlier one was never closed.
/// 4. A mark that was never closed ends with the last mark in it that closed, else with its paragraph, unless the
///    next paragraph closes it.
///
/// Takes time linear in the length of the text, whatever the marks.
public final class QuotationMarks {

    static final String MARKS = "\"“”„‟«»″‹›〝〞＂❝❞";
    private static final int DEEPEST = 3;

    private final String text;
    private final MarkSides sides;
    private final SpeechBefore speech;
    private final List<MarkedWords> found = new ArrayList<>();
    private final List<Integer> orphans = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();

    /// A mark that opened and waits for its other; `lastInside` is where the last pair in it ended, or -1.
    private static final class Opened {
        private final int at;
        private final Span paragraph;
        private int lastInside = -1;

        private Opened(int at, Span paragraph) {
            this.at = at;
            this.paragraph = paragraph;
        }
    }

    /// Tells whether somebody begins to speak right before an offset: «قال:».
    @FunctionalInterface
    public interface SpeechBefore {
        boolean at(int offset);
    }

    /// What the marks of a text say.
    ///
    /// @param pairs in text order
    /// @param orphans where a mark closes what nothing opened
    public record Pairing(List<MarkedWords> pairs, List<Integer> orphans) {
        public Pairing {
            pairs = List.copyOf(pairs);
            orphans = List.copyOf(orphans);
        }
    }

    private QuotationMarks(String text, SpeechBefore speech) {
        this.text = text;
        this.sides = new MarkSides(text);
        this.speech = speech;
    }

    /// Whether the character is a quotation mark, of any kind but the single ones.
    public static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /// The marked words of `paragraphs`, which are in text order and do not overlap.
    public static Pairing pair(String text, List<Span> paragraphs, SpeechBefore speech) {
        var marks = new QuotationMarks(text, speech);
        for (int i = 0; i < paragraphs.size(); i++) {
            marks.read(paragraphs.get(i));
            boolean last = i + 1 == paragraphs.size();
            if (last || !marks.closesFirst(paragraphs.get(i + 1))) {
                marks.giveUp(paragraphs.get(i).end());
            }
        }
        marks.found.sort(Comparator.comparing(MarkedWords::outer, Comparator.comparingInt(Span::start))
                .thenComparingInt(MarkedWords::depth));
        return new Pairing(marks.found, marks.orphans);
    }

    private void read(Span paragraph) {
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            if (sides.isMark(at, paragraph, !open.isEmpty())) {
                read(at, paragraph);
            }
        }
    }

    private void read(int at, Span paragraph) {
        switch (sides.of(at, paragraph)) {
            case OPENS -> open(at, paragraph);
            case CLOSES -> close(at);
            case EITHER -> {
                if (open.isEmpty()) {
                    open(at, paragraph);
                } else {
                    close(at);
                }
            }
        }
    }

    private void open(int at, Span paragraph) {
        if (!open.isEmpty() && (speech.at(at) || open.size() == DEEPEST || reopens(at))) {
            giveUp(endBefore(at, open.peekLast().at));
        }
        open.push(new Opened(at, paragraph));
    }

    /// «“…. “…”»: the same mark behind a full stop opens the next sentence of a quote, whose first was never closed.
    private boolean reopens(int at) {
        int before = at - 1;
        while (before > open.peek().at && Letters.isBlank(text.charAt(before))) {
            before--;
        }
        return text.charAt(before) == '.'
                && text.charAt(before - 1) != '.'
                && text.charAt(open.peek().at) == text.charAt(at);
    }

    private void close(int at) {
        if (open.isEmpty()) {
            orphans.add(at);
            return;
        }
        var opened = open.pop();
        add(new Span(opened.at, at + 1), new Span(opened.at + 1, at), true);
    }

    private void add(Span outer, Span content, boolean closed) {
        var trimmed = content.trimmed(text);
        if (!trimmed.isEmpty()) {
            found.add(new MarkedWords(trimmed, outer, true, closed, open.size()));
        }
        if (!open.isEmpty()) {
            open.peek().lastInside = outer.end();
        }
    }

    /// Ends all that is open, at the last mark in it that closed, else at `end`.
    private void giveUp(int end) {
        while (!open.isEmpty()) {
            var opened = open.pop();
            int stop = opened.lastInside > opened.at
                    ? opened.lastInside
                    : Math.max(opened.at + 1, Math.min(end, opened.paragraph.end()));
            int inside = opened.lastInside > opened.at ? stop - 1 : stop;
            add(
                    new Span(opened.at, stop),
                    withoutFinalStop(new Span(opened.at + 1, Math.max(opened.at + 1, inside))),
                    false);
        }
    }

    private Span withoutFinalStop(Span span) {
        var trimmed = span.trimmed(text);
        int end = trimmed.end();
        while (end > trimmed.start() && ".،,؛".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(trimmed.start(), end);
    }

    /// Where the sentence before `at` ends, looking no further back than `from`.
    private int endBefore(int at, int from) {
        for (int i = at - 1; i > from; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '؟' || c == '!' || c == '\n') {
                return i;
            }
        }
        return at;
    }

    private boolean closesFirst(Span paragraph) {
        if (open.isEmpty()) {
            return false;
        }
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            if (sides.isMark(at, paragraph, !open.isEmpty())) {
                return sides.of(at, paragraph) == MarkSides.Side.CLOSES;
            }
        }
        return false;
    }
}
