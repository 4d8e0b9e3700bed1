package org.isnad.reading.quotes;

import org.isnad.text.Span;

/// A word or a sign of a line.
///
/// @param folded the word's bare letters; of a sign, the sign
record Token(Kind kind, Span span, String folded) {

    enum Kind {
        WORD,
        COMMA,
        COLON,
        /// A full stop, two points, a question or exclamation mark, a semicolon.
        STOP,
        /// A quotation mark.
        MARK,
        OTHER
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
