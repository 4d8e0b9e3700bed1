package org.isnad.reading.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.text.Folded;
import org.isnad.text.Span;

/// The mentions of an article, laid on the tokens of its lines.
final class Namings {

    private static final int LONGEST_TITLE = 9;
    private static final String ARTICLE = "ال";
    private static final String FOR_THE = "لل";
    private static final String ATTACHED = "بلك";

    private record Named(Span span, Participant participant) {}

    private final List<Named> named = new ArrayList<>();
    private final Map<String, Set<String>> titles = new HashMap<>();

    Namings(List<Participant> participants) {
        for (Participant participant : participants) {
            for (Mention mention : participant.mentions()) {
                named.add(new Named(mention.span(), participant));
            }
            Set<String> words = new HashSet<>();
            for (String role : participant.roles()) {
                words.addAll(List.of(Folded.fold(role).split(" ", -1)));
            }
            titles.put(participant.id(), words);
        }
        named.sort(Comparator.comparing(Named::span));
    }

    /// Those of one line.
    List<Naming> in(List<Token> tokens, Span passage) {
        var namings = new ArrayList<Naming>();
        int at = 0;
        for (int n = firstFrom(passage.start()); n < named.size(); n++) {
            var span = named.get(n).span();
            if (span.start() >= passage.end()) {
                break;
            }
            while (at < tokens.size() && tokens.get(at).end() <= span.start()) {
                at++;
            }
            int behind = at;
            while (behind < tokens.size() && tokens.get(behind).start() < span.end()) {
                behind++;
            }
            if (behind > at && (namings.isEmpty() || namings.getLast().behind() <= at)) {
                namings.add(naming(named.get(n), tokens, at, behind));
            }
        }
        return namings;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (named.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Naming naming(Named one, List<Token> tokens, int first, int behind) {
        // «لبوتين»: a title would stand before the name with the particle on it.
        boolean particle = one.span().start() > tokens.get(first).start();
        int head = particle ? first : head(one.participant(), tokens, first);
        return new Naming(
                one.participant(),
                one.span(),
                first,
                behind,
                head,
                isAttached(one, tokens, first, head),
                isBehindPreposition(tokens, head));
    }

    /// Goes back over titles: «وزير الخارجية الأميركي، مايك بومبيو» begins at «وزير».
    private int head(Participant participant, List<Token> tokens, int first) {
        int head = first;
        int at = first - 1;
        var own = titles.getOrDefault(participant.id(), Set.of());
        while (at >= 0 && first - at <= LONGEST_TITLE) {
            var token = tokens.get(at);
            if (token.is(Token.Kind.COMMA)
                    && head == first
                    && at > 0
                    && isTitleWord(tokens.get(at - 1).folded(), own)) {
                at--;
                continue;
            }
            if (!token.isWord() || !isTitleWord(token.folded(), own)) {
                break;
            }
            head = at;
            if (isAttached(token.folded()) && !own.contains(token.folded())) {
                break;
            }
            at--;
        }
        return head;
    }

    private static boolean isTitleWord(String folded, Set<String> own) {
        return own.contains(folded)
                || (folded.startsWith(ARTICLE)
                        && !FunctionWords.RELATIVE.has(folded)
                        && !FunctionWords.ADVERB.has(folded))
                || folded.startsWith(FOR_THE)
                || own.contains(withoutParticle(folded));
    }

    private static boolean isAttached(String folded) {
        return folded.startsWith(FOR_THE);
    }

    private static String withoutParticle(String folded) {
        if (folded.startsWith(FOR_THE)) {
            return ARTICLE + folded.substring(2);
        }
        return folded.length() > 3 && "وفبلك".indexOf(folded.charAt(0)) >= 0 ? folded.substring(1) : folded;
    }

    private boolean isAttached(Named one, List<Token> tokens, int first, int head) {
        var token = tokens.get(head);
        if (head == first) {
            for (int c = token.start(); c < one.span().start(); c++) {
                if (ATTACHED.indexOf(token.folded()
                                .charAt(Math.min(
                                        c - token.start(), token.folded().length() - 1)))
                        >= 0) {
                    return true;
                }
            }
            return false;
        }
        var own = titles.getOrDefault(one.participant().id(), Set.of());
        return (isAttached(token.folded()) && !own.contains(token.folded())) || governsByLetter(own, token.folded());
    }

    /// A preposition before it; not the من of «كل من».
    private static boolean isBehindPreposition(List<Token> tokens, int head) {
        var before = word(tokens, head - 1);
        return FunctionWords.PREPOSITION.has(before)
                && !FunctionWords.PREPOSITION_COMPLETE.has(before)
                && !(before.equals("من") && word(tokens, head - 2).endsWith("كل"));
    }

    private static String word(List<Token> tokens, int at) {
        return at >= 0 && tokens.get(at).isWord() ? tokens.get(at).folded() : "";
    }

    /// «بوزير», «لوزير»: a title with a particle before it.
    private static boolean governsByLetter(Set<String> own, String folded) {
        return !own.contains(folded)
                && ATTACHED.indexOf(folded.charAt(0)) >= 0
                && own.contains(withoutParticle(folded));
    }
}
