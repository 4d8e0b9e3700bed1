package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/// Finds where sentences end: at `.`, `!`, `?`, `؟`, `؛`, `…` or a line break, closing marks taken along.
public final class Sentences {

    private static final String ENDS = ".!?؟؛…\u06D4";
    private static final String CLOSING_MARKS = "\"'”’»)]″";

    private Sentences() {}

    /// The sentences of `range` in text order, trimmed; none is empty.
    public static List<Span> in(String text, Span range) {
        var sentences = new ArrayList<Span>();
        int from = range.start();
        for (int at = range.start(); at < range.end(); at++) {
            if (!endsAt(text, at, range)) {
                continue;
            }
            while (at + 1 < range.end() && isTail(text.charAt(at + 1))) {
                at++;
            }
            addTrimmed(new Span(from, at + 1), text, sentences);
            from = at + 1;
        }
        addTrimmed(new Span(from, range.end()), text, sentences);
        return List.copyOf(sentences);
    }

    private static boolean endsAt(String text, int at, Span range) {
        char c = text.charAt(at);
        return c == '\n' || (ENDS.indexOf(c) >= 0 && !isInsideNumberOrName(text, at, range));
    }

    /// «2.5», «A.B», and «د.محمد» hold a full stop that ends nothing.
    private static boolean isInsideNumberOrName(String text, int at, Span range) {
        if (text.charAt(at) != '.' || at == range.start() || at + 1 >= range.end()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (Character.isDigit(before) && Character.isDigit(after)) {
            return true;
        }
        boolean single = at < 2 || at - 2 < range.start() || !Letters.isWordPart(text.charAt(at - 2));
        return single && Character.isLetter(before);
    }

    private static boolean isTail(char c) {
        return ENDS.indexOf(c) >= 0 || CLOSING_MARKS.indexOf(c) >= 0;
    }

    private static void addTrimmed(Span span, String text, List<Span> sentences) {
        var trimmed = span.trimmed(text);
        if (!trimmed.isEmpty()) {
            sentences.add(trimmed);
        }
    }
}
