package org.isnad.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.Passage;
import org.isnad.text.Letters;
import org.isnad.text.Span;
import org.isnad.text.Word;

/// Cuts a passage into its words and the signs between them.
final class Tokens {

    private static final String MARKS = "\"“”„‟«»″‹›〝〞＂❝❞'‘’‚";
    private static final String STOPS = ".!?؟…;\n۔";

    private static final int LETTERS = 3;

    private Tokens() {}

    static List<Token> of(Passage passage, String text) {
        var tokens = new ArrayList<Token>(passage.words().size() * 5 / 4);
        int at = passage.span().start();
        for (Word word : passage.words()) {
            signs(text, at, word.start(), tokens);
            tokens.add(new Token(Token.Kind.WORD, word.span(), word.folded()));
            at = word.end();
        }
        signs(text, at, passage.span().end(), tokens);
        return tokens;
    }

    private static void signs(String text, int from, int to, List<Token> tokens) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (!Letters.isBlank(c) || c == '\n') {
                tokens.add(new Token(kind(text, at, to), new Span(at, at + 1), String.valueOf(c)));
            }
        }
    }

    private static Token.Kind kind(String text, int at, int to) {
        char c = text.charAt(at);
        if (c == '،' || c == ',' || c == '؛') {
            return Token.Kind.COMMA;
        }
        if (c == ':') {
            return Token.Kind.COLON;
        }
        if (STOPS.indexOf(c) >= 0) {
            return isInsideNumber(text, at, to) || isInsideAbbreviation(text, at) ? Token.Kind.OTHER : Token.Kind.STOP;
        }
        return MARKS.indexOf(c) >= 0 ? Token.Kind.MARK : Token.Kind.OTHER;
    }

    private static boolean isInsideNumber(String text, int at, int to) {
        return text.charAt(at) == '.'
                && at > 0
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 == to
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    /// «سي.إن.إن»: so few letters on both sides, and no blank.
    private static boolean isInsideAbbreviation(String text, int at) {
        int before = at;
        while (before > 0 && at - before <= LETTERS && Character.isLetter(text.charAt(before - 1))) {
            before--;
        }
        int behind = at + 1;
        while (behind < text.length() && behind - at - 1 <= LETTERS && Character.isLetter(text.charAt(behind))) {
            behind++;
        }
        return text.charAt(at) == '.' && isFew(at - before) && isFew(behind - at - 1);
    }

    private static boolean isFew(int letters) {
        return letters > 0 && letters <= LETTERS;
    }
}
