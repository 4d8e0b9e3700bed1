package org.isnad.reading.participants;

import org.isnad.lexicon.WordSet;

/// Whether the words at a place speak: they stand beside a reporting verb or behind a word that names a source.
final class Speech {

    private static final WordSet SOURCES = WordSet.named("source-nouns");

    private Speech() {}

    static boolean isSpeaker(Line line, int from, int to) {
        return isBehindVerb(line, from) || isBehindSource(line, from) || isBeforeVerb(line, to);
    }

    static boolean isBehindVerb(Line line, int from) {
        for (int i = from - 1; i >= 0 && i >= from - 2; i--) {
            if (!line.token(i + 1).followsDirectly()) {
                return false;
            }
            if (line.token(i).isReportingVerb()) {
                return true;
            }
            if (!Vocabulary.ORGANISATIONS.isHead(line.token(i).bare())) {
                return false;
            }
        }
        return false;
    }

    static boolean isBehindSource(Line line, int from) {
        for (int i = from - 1; i >= 0 && i >= from - 2; i--) {
            var token = line.token(i);
            if (SOURCES.has(token.word().folded()) || SOURCES.has(token.core())) {
                return true;
            }
            if (!Vocabulary.ORGANISATIONS.isHead(token.bare())) {
                return false;
            }
        }
        return false;
    }

    static boolean isBeforeVerb(Line line, int to) {
        return to < line.size()
                && line.token(to).followsDirectly()
                && line.token(to).isReportingVerb()
                && !line.token(to).isCoordinated();
    }
}
