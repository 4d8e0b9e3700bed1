package org.isnad.text;

import java.util.Comparator;

/// A stretch of an article's text, half-open, in UTF-16 code units as [String] counts them.
///
/// @param start the first code unit, from 0
/// @param end the code unit behind the last, not before `start`
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> IN_TEXT_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /// All of `text`.
    public static Span all(CharSequence text) {
        return new Span(0, text.length());
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// The words that stand here.
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether they share a code unit; two that only touch do not.
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /// The smallest span that holds both.
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// What both hold; empty, at the later start, where they share nothing.
    public Span intersection(Span other) {
        int from = Math.max(start, other.start);
        return new Span(from, Math.max(from, Math.min(end, other.end)));
    }

    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /// This span without white space and format characters at either end.
    public Span trimmed(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && Letters.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Letters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    @Override
    public int compareTo(Span other) {
        return IN_TEXT_ORDER.compare(this, other);
    }
}
