package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.Titles.Title;
import org.isnad.morphology.Proclitics.Cut;
import org.isnad.text.Folded;
import org.isnad.text.Span;
import org.isnad.text.Word;

/// A word of a line.
///
/// @param before the text between the word before and this one
record Token(Word word, String before, Lexeme lexeme) {

    private static final String HAMZAS = "أإآ";
    private static final char WAW = 'و';

    static Token of(Word word, String before) {
        var token = new Token(word, before, Lexeme.of(word.folded()));
        boolean apart = token.isWrittenWithConjunction()
                && token.cut().letters() == 0
                && !token.function()
                && token.reporting().isEmpty()
                && !Vocabulary.knows(word.folded());
        return apart ? new Token(word, before, Lexeme.behindConjunction(word.folded())) : token;
    }

    /// In an article that keeps the two letters apart, where «علي» is a man and «على» is not.
    static Token ofKeptApart(Word word, String before) {
        return Lexeme.isAli(word)
                ? new Token(
                        word,
                        before,
                        Lexeme.ofName(word.folded(), word.folded().length() - Lexeme.ALI.length(), Likelihood.SURE))
                : of(word, before);
    }

    /// Where the article shows the word behind the particles to be a name.
    static Token ofProven(Word word, String before, int particles) {
        return new Token(word, before, Lexeme.ofName(word.folded(), particles, Likelihood.FAMILIAR));
    }

    Cut cut() {
        return lexeme.cut();
    }

    /// The word without its attached particles.
    String core() {
        return lexeme.cut().core();
    }

    /// The core without the article.
    String bare() {
        return lexeme.bare();
    }

    Optional<Title> title() {
        return lexeme.title();
    }

    /// The state that the word is an adjective of.
    Optional<String> adjectiveOf() {
        return lexeme.adjectiveOf();
    }

    Optional<ReportingWord> reporting() {
        return lexeme.reporting();
    }

    /// Whether it is a particle, pronoun, preposition or the like.
    boolean function() {
        return lexeme.function();
    }

    boolean says(AttendanceCue cue) {
        return lexeme.attendance().contains(cue);
    }

    int likelihood() {
        return lexeme.likelihood();
    }

    int wholeLikelihood() {
        return lexeme.wholeLikelihood();
    }

    /// The word without its attached particles, in the article's text.
    Span span() {
        return spanBehind(cut().letters());
    }

    /// The word without its first folded letters, in the article's text.
    Span spanBehind(int letters) {
        if (letters == 0) {
            return word.span();
        }
        if (word.written().length() == word.folded().length()) {
            return new Span(word.start() + letters, word.end());
        }
        var folded = Folded.of(word.written());
        return folded.original(new Span(letters, word.folded().length())).shifted(word.start());
    }

    /// Whether it has the article; «ألكسندر» and «ألقت» only begin like it.
    boolean isDefinite() {
        return bare().length() < core().length() && !beginsWithHamza();
    }

    private boolean beginsWithHamza() {
        int at = cut().letters();
        return at < word.written().length() && HAMZAS.indexOf(word.written().charAt(at)) >= 0;
    }

    /// «وأوباما»: no name begins with و and a hamza on its ا.
    boolean isWrittenWithConjunction() {
        var written = word.written();
        return written.length() > 2 && written.charAt(0) == WAW && HAMZAS.indexOf(written.charAt(1)) >= 0;
    }

    /// Whether a conjunction is attached: «والمالية».
    boolean isCoordinated() {
        return cut().letters() > 0 && "وف".indexOf(word.folded().charAt(0)) >= 0;
    }

    /// Whether it is a finite verb that reports speech.
    boolean isReportingVerb() {
        return reporting()
                .filter(word ->
                        word.form() == ReportingWord.Form.PERFECT || word.form() == ReportingWord.Form.IMPERFECT)
                .isPresent();
    }

    /// Whether only blanks, or what joins the words of a name in a tag, stand before it.
    boolean followsDirectly() {
        return Gaps.isBlank(before);
    }
}
