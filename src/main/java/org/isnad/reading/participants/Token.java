package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.Titles.Title;
import org.isnad.morphology.Proclitics;
import org.isnad.morphology.Proclitics.Cut;
import org.isnad.text.Folded;
import org.isnad.text.Span;
import org.isnad.text.Word;

/// A word of a line with what the word lists know of it.
///
/// @param before the text between the word before and this one
/// @param cut its attached particles and the rest
/// @param likelihood how likely the rest is part of a person's name, 0 to 10
/// @param wholeLikelihood the same for the word as written
record Token(
        Word word,
        String before,
        Cut cut,
        Optional<Title> title,
        Optional<String> adjectiveOf,
        Optional<ReportingWord> reporting,
        boolean function,
        int likelihood,
        int wholeLikelihood) {

    private static final String ARTICLE = "ال";

    static Token of(Word word, String before) {
        var cut = Proclitics.cut(word.folded(), Vocabulary::knows);
        var core = cut.core();
        boolean function = Vocabulary.FUNCTION_WORDS.has(core) || Vocabulary.FUNCTION_WORDS.has(word.folded());
        return new Token(
                word,
                before,
                cut,
                Vocabulary.TITLES.of(core),
                Vocabulary.COUNTRIES.ofAdjective(core),
                Vocabulary.REPORTING.of(word.folded()),
                function,
                Likelihood.of(core),
                cut.letters() == 0 ? Likelihood.of(core) : Likelihood.of(word.folded()));
    }

    /// The same word at another place.
    Token at(Word other, String gap) {
        return new Token(other, gap, cut, title, adjectiveOf, reporting, function, likelihood, wholeLikelihood);
    }

    String core() {
        return cut.core();
    }

    /// The word without its attached particles, in the article's text.
    Span span() {
        return spanBehind(cut.letters());
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

    boolean isDefinite() {
        return core().startsWith(ARTICLE) && core().length() > ARTICLE.length() + 1;
    }

    /// The core without the article.
    String bare() {
        return isDefinite() ? core().substring(ARTICLE.length()) : core();
    }

    /// Whether a conjunction is attached: «والمالية».
    boolean isCoordinated() {
        return cut.letters() > 0 && "وف".indexOf(word.folded().charAt(0)) >= 0;
    }

    /// Whether it is a finite verb that reports speech.
    boolean isReportingVerb() {
        return reporting
                .filter(word ->
                        word.form() == ReportingWord.Form.PERFECT || word.form() == ReportingWord.Form.IMPERFECT)
                .isPresent();
    }

    /// Whether only blanks, or what joins the words of a name in a tag, stand before it.
    boolean followsDirectly() {
        return Gaps.isBlank(before);
    }
}
