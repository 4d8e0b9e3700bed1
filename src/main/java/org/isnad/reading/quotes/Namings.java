package org.isnad.reading.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.text.Folded;
import org.isnad.text.Span;

/// The mentions of an article, laid on the tokens of its lines.
final class Namings {

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
        var phrase = new NounPhrase(
                tokens, one.span(), first, titles.getOrDefault(one.participant().id(), Set.of()));
        return new Naming(
                one.participant(),
                one.span(),
                first,
                behind,
                phrase.head(),
                phrase.isAttached(),
                phrase.isBehindPreposition()
                        || (one.participant().kind() == Participant.Kind.PERSON && phrase.isOwner()));
    }
}
