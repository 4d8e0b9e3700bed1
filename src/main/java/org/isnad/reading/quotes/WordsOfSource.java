package org.isnad.reading.quotes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;

/// What a source says that a sentence begins with: «وبحسب وكالة “الأفق” المحلية، فقد بدأ العمل.»
///
/// @param offset where the words begin in the text, a ف before them left out
record WordsOfSource(int from, int behind, int offset) {

    private static final int AFTERWORD = 4;
    private static final int FAR = 15;
    private static final char FA = 'ف';

    static Optional<WordsOfSource> behind(Line line, Naming source) {
        int from = behindPhrase(line, source);
        while (from < line.size() && !line.token(from).isWord()) {
            if (line.is(from, Token.Kind.STOP)) {
                return Optional.empty();
            }
            from++;
        }
        if (from + 1 >= line.size()) {
            return Optional.empty();
        }
        var word = line.word(from);
        boolean joined =
                word.length() > 2 && word.charAt(0) == FA && line.naming(from).isEmpty();
        if (isSoThat(word)) {
            from++;
            joined = false;
        }
        boolean cut = joined && (word.length() > 3 || FunctionWords.SUBJECT_BLANK.has(word.substring(1)));
        return Optional.of(new WordsOfSource(from, end(line, from), line.letter(line.token(from), cut ? 1 : 0)));
    }

    /// The name in marks and what tells more of the source, up to the comma.
    private static int behindPhrase(Line line, Naming source) {
        int m = line.marks.at(source.behind());
        int behind = m >= 0 && line.isNameInMarks(m) ? line.marks.behind(source.behind()) : source.behind();
        for (int at = behind; at < Math.min(line.size(), behind + AFTERWORD) && !line.is(at, Token.Kind.STOP); at++) {
            if (line.is(at, Token.Kind.COMMA) || isSoThat(line.word(at))) {
                return at;
            }
        }
        for (int at = behind; at < Math.min(line.size(), behind + FAR) && !line.is(at, Token.Kind.STOP); at++) {
            if (line.is(at, Token.Kind.COMMA) && isSoThat(line.word(at + 1))) {
                return at;
            }
        }
        return behind;
    }

    /// «فإن»، «فإنه».
    private static boolean isSoThat(String word) {
        return word.length() > 2 && word.charAt(0) == FA && FunctionWords.CONTENT_PARTICLE.has(word.substring(1));
    }

    private static int end(Line line, int from) {
        int end = from;
        while (end < line.size() && !line.is(end, Token.Kind.STOP) && !dividesAt(line, end)) {
            end++;
        }
        return end;
    }

    private static boolean dividesAt(Line line, int at) {
        return line.is(at, Token.Kind.COMMA)
                && line.word(at + 1).startsWith("لكن")
                && line.cue(at + 2).isPresent();
    }
}
