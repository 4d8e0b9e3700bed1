package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.WordList;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Folded;
import org.isnad.text.Span;
import org.isnad.text.WordTable;

/// Every city and venue that a sentence names.
final class PlaceCandidates {

    private static final WordSet VENUES = WordSet.named("known-venues");
    private static final Set<String> FIRST_WORDS = WordList.entries("known-venues").stream()
            .map(name -> Folded.fold(name).split(" ", 2)[0])
            .collect(Collectors.toCollection(WordTable::set));
    private static final int LONGEST_VENUE = 4;

    private PlaceCandidates() {}

    static List<FactCandidate> in(Sentence sentence, String text) {
        var found = new ArrayList<FactCandidate>();
        for (int i = 0; i < sentence.size(); i++) {
            int known = endOfKnownVenue(sentence, i);
            int listed = known > i ? i : City.endOfKnown(sentence, i, text);
            int named = known > i || listed > i ? i : City.endOfNamed(sentence, i, text);
            int rare = Math.max(known, Math.max(listed, named)) > i ? i : City.endOfRare(sentence, i, text);
            int to = Math.max(Math.max(known, rare), Math.max(listed, named));
            if (to > i) {
                add(
                        found,
                        sentence,
                        i,
                        to,
                        text,
                        known > i ? "venue" : listed > i ? "city" : named > i ? "town" : "rare name");
                i = to - 1;
            } else if (Venue.isNoun(sentence.fact(i))) {
                var span = Venue.behind(sentence, i, text);
                if (span.isPresent()) {
                    var venue = ofVenue(sentence, i + 1, span.get(), text);
                    found.add(venue);
                    i = venue.to() - 1;
                }
            }
        }
        return found;
    }

    private static FactCandidate ofVenue(Sentence sentence, int behind, Span span, String text) {
        int from = behind;
        while (sentence.words().get(from).end() <= span.start()) {
            from++;
        }
        int to = from + 1;
        while (to < sentence.size() && sentence.words().get(to).start() < span.end()) {
            to++;
        }
        return new FactCandidate(sentence, from, to, span, span.of(text), "name of venue");
    }

    private static void add(List<FactCandidate> found, Sentence sentence, int from, int to, String text, String sort) {
        var span = sentence.span(from, to);
        found.add(new FactCandidate(sentence, from, to, span, sentence.name(from, span, text), sort));
    }

    /// «البيت الأبيض»: begins with the article, or with a particle before it.
    private static int endOfKnownVenue(Sentence sentence, int from) {
        return FIRST_WORDS.contains(sentence.core(from)) ? sentence.endOfName(from, LONGEST_VENUE, VENUES::has) : from;
    }
}
