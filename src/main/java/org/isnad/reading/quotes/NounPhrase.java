package org.isnad.reading.quotes;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.Titles;
import org.isnad.lexicon.UnnamedSpeakerWords;
import org.isnad.lexicon.WordCounts;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// A name with the titles before it, and the preposition that governs it.
final class NounPhrase {

    private static final int LONGEST_TITLE = 9;
    private static final String FOR_THE = "لل";
    private static final String FEMININE = "ة";
    private static final int MOSTLY_NAME = 3;
    private static final String ATTACHED = "بلك";

    private final List<Token> tokens;
    private final Span name;
    private final int first;
    private final Set<String> own;
    private final int head;

    /// `first` is the index of the token that the name begins in; `own` are the folded words of the person's titles.
    NounPhrase(List<Token> tokens, Span name, int first, Set<String> own) {
        this.tokens = tokens;
        this.name = name;
        this.first = first;
        this.own = own;
        // «لبوتين»: a title would stand before the name with the particle on it.
        this.head = name.start() > tokens.get(first).start() ? first : headOfTitles();
    }

    /// The index of the token that it begins with, titles included.
    int head() {
        return head;
    }

    /// Goes back over titles: «وزير الخارجية الأميركي، مايك بومبيو» begins at «وزير».
    private int headOfTitles() {
        int head = first;
        int at = first - 1;
        while (at >= 0 && first - at <= LONGEST_TITLE) {
            var token = tokens.get(at);
            if (token.is(Token.Kind.COMMA)
                    && head == first
                    && at > 0
                    && isTitleWord(tokens.get(at - 1).folded())) {
                at--;
                continue;
            }
            if (!token.isWord() || !isTitleWord(token.folded())) {
                break;
            }
            head = at;
            if (isForThe(token.folded()) && !own.contains(token.folded())) {
                break;
            }
            at--;
        }
        return head;
    }

    private boolean isTitleWord(String folded) {
        return own.contains(folded)
                || (folded.startsWith(Letters.ARTICLE)
                        && !FunctionWords.RELATIVE.has(folded)
                        // «إلى» begins like an article.
                        && !FunctionWords.PREPOSITION.has(folded)
                        && !FunctionWords.CONTRAST.has(folded)
                        && !FunctionWords.ADVERB.has(folded))
                || folded.startsWith(FOR_THE)
                || own.contains(withoutParticle(folded));
    }

    private static boolean isForThe(String folded) {
        return folded.startsWith(FOR_THE);
    }

    private static String withoutParticle(String folded) {
        if (folded.startsWith(FOR_THE)) {
            return Letters.ARTICLE + folded.substring(2);
        }
        return folded.length() > 3 && "وفبلك".indexOf(folded.charAt(0)) >= 0 ? folded.substring(1) : folded;
    }

    /// Whether a preposition is written on it: «لبوتين», «لوزير».
    boolean isAttached() {
        var token = tokens.get(head);
        if (head == first) {
            for (int c = token.start(); c < name.start(); c++) {
                if (ATTACHED.indexOf(token.folded()
                                .charAt(Math.min(
                                        c - token.start(), token.folded().length() - 1)))
                        >= 0) {
                    return true;
                }
            }
            return false;
        }
        return (isForThe(token.folded()) && !own.contains(token.folded())) || governsByLetter(token.folded());
    }

    /// A preposition before it; not the من of «كل من».
    boolean isBehindPreposition() {
        var before = word(head - 1);
        return FunctionWords.IN_THE_NAME_OF.has(before)
                || (FunctionWords.PREPOSITION.has(before)
                        && !FunctionWords.PREPOSITION_COMPLETE.has(before)
                        && !(before.equals("من") && word(head - 2).endsWith("كل")));
    }

    /// «عائلة الوزير»، «حكومة الوزير»: the noun before a person's name has it; but «الوزيرة سارة», «صحيفة الأفق».
    boolean isOwner() {
        var before = word(head - 1);
        return (head == first || Titles.ofNews().of(word(head)).isPresent())
                && WordCounts.ofNews().nameShare(before) < MOSTLY_NAME
                && before.length() > 3
                && before.endsWith(FEMININE)
                && !before.startsWith(Letters.ARTICLE)
                && Titles.ofNews().of(withoutParticle(before)).isEmpty()
                && UnnamedSpeakerWords.ofNews().of(withoutParticle(before)).isEmpty();
    }

    private String word(int at) {
        return at >= 0 && tokens.get(at).isWord() ? tokens.get(at).folded() : "";
    }

    /// «بوزير», «لوزير»: a title with a particle before it.
    private boolean governsByLetter(String folded) {
        return !own.contains(folded)
                && ATTACHED.indexOf(folded.charAt(0)) >= 0
                && own.contains(withoutParticle(folded));
    }
}
