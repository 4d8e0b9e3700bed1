package org.isnad.text;

/// One written word, clitics and all: «وبوتين» is one.
///
/// @param span where it stands
/// @param written the word as it stands there
/// @param folded its bare letters, see [Folded]
public record Word(Span span, String written, String folded) {

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
