package org.isnad.reading.quotes;

import java.util.List;
import org.isnad.lexicon.FunctionWords;
import org.isnad.morphology.Sense;
import org.isnad.morphology.WordSenses;
import org.isnad.text.Span;
import org.isnad.text.Word;
import org.isnad.text.Words;

/// Tells a clause from a phrase: a verb, a pronoun, or so many words that it must hold one.
final class Clauses {

    private static final int SURELY = 7;
    private static final int ALWAYS = 12;

    private Clauses() {}

    static boolean isLong(String text, Span span) {
        return Words.in(text, span).size() >= SURELY;
    }

    static boolean isOne(String text, Span span) {
        List<Word> words = Words.in(text, span);
        if (words.size() >= SURELY) {
            return true;
        }
        if (words.size() < 2) {
            return false;
        }
        return FunctionWords.CLAUSE_OPENER.has(words.getFirst().folded())
                || words.stream().anyMatch(word -> isImperfect(word.folded()));
    }

    /// Whether the words hold a verb of their own, none of a relative clause in them, or are too many to hold none.
    static boolean isSentence(String text, Span span) {
        List<Word> words = Words.in(text, span);
        if (words.size() >= ALWAYS) {
            return true;
        }
        for (Word word : words) {
            if (FunctionWords.RELATIVE.has(word.folded())) {
                return false;
            }
            if (words.size() > 1 && (FunctionWords.CLAUSE_OPENER.has(word.folded()) || isVerb(text, word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(String text, Word word) {
        return WordSenses.all().of(word.span().of(text)).stream()
                .findFirst()
                .filter(sense -> sense.kind() == Sense.Kind.VERB)
                .isPresent();
    }

    private static boolean isImperfect(String folded) {
        if (folded.length() < 4) {
            return false;
        }
        char first = folded.charAt(0);
        char second = folded.charAt(1);
        return (first == 'س' && (second == 'ي' || second == 'ت' || second == 'ن'))
                || first == 'ي'
                || (first == 'ن' && folded.length() == 4);
    }
}
