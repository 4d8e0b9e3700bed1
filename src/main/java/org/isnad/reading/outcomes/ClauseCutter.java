package org.isnad.reading.outcomes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Passage;
import org.isnad.reading.Quote;
import org.isnad.text.Folded;
import org.isnad.text.Word;

/// Cuts passages into clauses: at signs, at وأن, at لكن, and where somebody's words begin or end.
final class ClauseCutter {

    private static final String SIGNS = ".،,؛;:!?؟…\n|";
    private static final int LONGEST = 60;
    private static final int FEWEST = 4;

    private final String text;
    private final Set<Integer> bounds = new HashSet<>();

    ClauseCutter(String text, List<Quote> quotes) {
        this.text = text;
        for (Quote quote : quotes) {
            if (quote.kind() != Quote.Kind.PARTIAL && !isDeed(text, quote)) {
                bounds.add(quote.content().start());
                bounds.add(quote.content().end());
            }
        }
    }

    /// «تعهد بـ…»، «دعا إلى زيارة»: the verb does what it reports, so it stays with it.
    private static boolean isDeed(String text, Quote quote) {
        return quote.cue()
                .map(cue -> Folded.fold(cue.of(text)))
                .filter(cue -> OutcomeWords.AGREE.has(cue) || OutcomeWords.INVITE.has(cue))
                .isPresent();
    }

    List<Clause> cut(Passage passage) {
        var clauses = new ArrayList<Clause>();
        var words = new ArrayList<Word>();
        int before = passage.span().start();
        for (Word word : passage.words()) {
            if (!words.isEmpty()
                    && (words.size() >= LONGEST
                            || isBound(before, word, words.getLast().folded())
                            || isNextDeed(words, word))) {
                clauses.add(new Clause(words, passage.isHeadline()));
                words.clear();
            }
            words.add(word);
            before = word.end();
        }
        if (!words.isEmpty()) {
            clauses.add(new Clause(words, passage.isHeadline()));
        }
        return clauses;
    }

    private boolean isBound(int from, Word word, String before) {
        boolean joined = OutcomeWords.COPULA.has(before) || OutcomeWords.AGREE.has(before);
        for (int at = from; at < word.start(); at++) {
            if (SIGNS.indexOf(text.charAt(at)) >= 0 || isDash(at) || (bounds.contains(at) && !joined)) {
                return true;
            }
        }
        // A quote may begin inside a word, behind its particle: «بالحوار».
        return (!joined && (bounds.contains(word.start()) || bounds.contains(word.start() + 1)))
                || isAndThat(word.folded())
                || OutcomeWords.DIVIDER.has(word.folded())
                || (isWhat(before) && FunctionWords.STATEMENT_COMMENT.has(word.folded()));
    }

    private static boolean isWhat(String folded) {
        return folded.equals("ما") || folded.equals("مما");
    }

    /// «اتفقا على …، ووقعا مذكرة»: each commitment is an outcome of its own.
    private static boolean isNextDeed(List<Word> words, Word word) {
        var folded = word.folded();
        var before = words.getLast().folded();
        boolean deed = isDeed(folded) && !FunctionWords.PREPOSITION.has(before) && !FunctionWords.RELATIVE.has(before);
        return deed
                && words.size() >= FEWEST
                && (folded.startsWith("و") || words.stream().anyMatch(one -> isDeed(one.folded())));
    }

    private static boolean isDeed(String folded) {
        return OutcomeWords.AGREE.has(folded) || OutcomeWords.SIGN.has(folded) || OutcomeWords.CONCUR.has(folded);
    }

    private boolean isDash(int at) {
        return text.charAt(at) == '-' && at > 0 && text.charAt(at - 1) == ' ';
    }

    private static boolean isAndThat(String folded) {
        return folded.startsWith("و") && FunctionWords.CONTENT_PARTICLE.has(folded.substring(1));
    }
}
