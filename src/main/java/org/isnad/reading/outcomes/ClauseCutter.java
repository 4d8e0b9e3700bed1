package org.isnad.reading.outcomes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.reading.Passage;
import org.isnad.reading.Quote;
import org.isnad.text.Word;

/// Cuts passages into clauses: at signs, at وأن, at لكن, and where somebody's words begin or end.
final class ClauseCutter {

    private static final String SIGNS = ".،,؛;:!?؟…\n|";
    private static final String STOPS = ".!?؟…\n؛";
    private static final int LONGEST = 60;

    private final String text;
    private final Set<Integer> bounds = new HashSet<>();

    ClauseCutter(String text, List<Quote> quotes) {
        this.text = text;
        for (Quote quote : quotes) {
            if (quote.kind() != Quote.Kind.PARTIAL) {
                bounds.add(quote.content().start());
                bounds.add(quote.content().end());
            }
        }
    }

    List<Clause> cut(Passage passage) {
        var clauses = new ArrayList<Clause>();
        var words = new ArrayList<Word>();
        int before = passage.span().start();
        for (Word word : passage.words()) {
            if (!words.isEmpty() && (words.size() >= LONGEST || isBound(before, word))) {
                clauses.add(clause(words, passage));
                words.clear();
            }
            words.add(word);
            before = word.end();
        }
        if (!words.isEmpty()) {
            clauses.add(clause(words, passage));
        }
        return clauses;
    }

    private Clause clause(List<Word> words, Passage passage) {
        int end = words.getLast().end();
        return new Clause(words, end, passage.isHeadline());
    }

    private boolean isBound(int from, Word word) {
        for (int at = from; at < word.start(); at++) {
            if (SIGNS.indexOf(text.charAt(at)) >= 0 || bounds.contains(at)) {
                return true;
            }
        }
        // A quote may begin inside a word, behind its particle: «بالحوار».
        return bounds.contains(word.start())
                || bounds.contains(word.start() + 1)
                || isAndThat(word.folded())
                || (FunctionWords.CONTRAST.has(word.folded()) && word.folded().contains("لكن"));
    }

    private static boolean isAndThat(String folded) {
        return folded.startsWith("و") && FunctionWords.CONTENT_PARTICLE.has(folded.substring(1));
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }
}
