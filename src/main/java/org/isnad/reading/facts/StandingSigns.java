package org.isnad.reading.facts;

import java.util.Collection;
import java.util.Set;
import org.isnad.article.Part;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Signs;
import org.isnad.reading.facts.FactWord.Trait;
import org.isnad.text.Letters;

/// Where something named stands: how far on in the article, behind which preposition, beside what words.
final class StandingSigns {

    private static final WordSet VISITS = WordSet.named("visit-verbs");
    private static final WordSet VISIT_NOUNS = WordSet.named("visit-nouns");
    private static final WordSet PLACES = WordSet.named("nouns-of-places");
    private static final Set<String> KINDS = Set.of("topic", "delegation", "titled", "seat");
    private static final String COMMAS = "،,";
    private static final int SECOND = 1;
    private static final int OPENING = 4;
    private static final int EARLY = 8;
    private static final int LATE = 16;
    private static final int BEGINNING = 3;
    private static final int REACH = 18;
    private static final int NEXT = 1;
    private static final int NEAR = 3;
    private static final int MIDDLE = 7;
    private static final int AHEAD = 5;
    private static final int LONGEST_NOUN = 2;

    private final FactCandidate one;
    private final Sentence sentence;
    private final String text;

    StandingSigns(FactCandidate one, String text) {
        this.one = one;
        this.sentence = one.sentence();
        this.text = text;
    }

    void addTo(Collection<String> signs, Lead lead) {
        signs.add(zone(lead.behindFirst(sentence)));
        signs.add("sort " + one.sort());
        Signs.addIf(one.from() < BEGINNING, "begins sentence", signs);
        Signs.addIf(one.to() >= sentence.size(), "ends sentence", signs);
        addBefore(signs);
        addBehind(signs);
        addPreposition(signs);
    }

    private String zone(int behindFirst) {
        if (sentence.passage().part() instanceof Part.Title) {
            return "in title";
        }
        if (sentence.passage().isHeadline()) {
            return "in heading";
        }
        if (behindFirst <= SECOND) {
            return behindFirst < SECOND ? "in first sentence" : "in second sentence";
        }
        if (behindFirst < EARLY) {
            return behindFirst < OPENING ? "in opening" : "early";
        }
        return behindFirst < LATE ? "late" : "far on";
    }

    /// The nearest word before it that tells of something: «محادثات في جنيف», «قال في جنيف».
    private void addBefore(Collection<String> signs) {
        for (int at = one.from() - 1; at >= Math.max(0, one.from() - REACH); at--) {
            var kind = kind(at);
            if (!kind.isEmpty()) {
                signs.add("behind " + kind);
                signs.add("behind " + kind + distance(one.from() - at));
                break;
            }
        }
        Signs.addIf(one.from() > 0 && hasComma(one.from()), "behind comma", signs);
    }

    private static String distance(int words) {
        if (words <= NEAR) {
            return words <= NEXT ? " next" : " near";
        }
        return words <= MIDDLE ? " further" : " far";
    }

    private void addBehind(Collection<String> signs) {
        for (int at = one.to(); at < Math.min(sentence.size(), one.to() + AHEAD); at++) {
            var kind = FunctionWords.CONTENT_PARTICLE.has(sentence.core(at)) ? "that" : kind(at);
            if (!kind.isEmpty()) {
                signs.add("before " + kind);
                break;
            }
        }
        if (one.to() < sentence.size()) {
            var next = sentence.words().get(one.to()).folded();
            Signs.addIf(hasComma(one.to()), "before comma", signs);
            Signs.addIf(next.equals("في"), "before في", signs);
            Signs.addIf(next.charAt(0) == Letters.WAW, "before و", signs);
        }
    }

    /// What a word tells of; empty where it tells of nothing.
    private String kind(int at) {
        var word = sentence.facts().get(at);
        var folded = sentence.words().get(at).folded();
        if (Vocabulary.ARRIVALS.has(folded) || Vocabulary.ARRIVALS.has(folded.substring(1))) {
            return "arrival";
        }
        if (VISITS.has(folded) || VISIT_NOUNS.has(word.core())) {
            return "visit";
        }
        if (word.tellsOfMeeting()) {
            return "meeting";
        }
        if (word.reports()) {
            return "report";
        }
        return word.deed() ? "deed" : KINDS.contains(word.event()) ? word.event() : "";
    }

    private boolean hasComma(int at) {
        int from = sentence.words().get(at - 1).end();
        int to = sentence.words().get(at).start();
        return text.substring(from, to).chars().anyMatch(c -> COMMAS.indexOf(c) >= 0);
    }

    /// What leads to it, or to the noun of a place before it: «في جنيف», «بمدينة جنيف», «قمة جنيف».
    private void addPreposition(Collection<String> signs) {
        int noun = one.from();
        while (noun > 0 && noun > one.from() - LONGEST_NOUN && attached(noun).isEmpty() && isPlace(noun - 1)) {
            noun--;
        }
        Signs.addIf(noun < one.from(), "behind noun of place", signs);
        var attached = attached(noun);
        signs.add(attached.isEmpty() ? before(noun) : "attached " + attached);
    }

    private boolean isPlace(int at) {
        var word = sentence.fact(at);
        return PLACES.has(word.core()) || Venue.isNoun(word) || word.is(Trait.NISBA);
    }

    /// The particle written onto the word; empty where there is none.
    private String attached(int at) {
        var folded = sentence.words().get(at).folded();
        int cut = folded.length() - sentence.core(at).length();
        return cut > 0 ? folded.substring(cut - 1, cut) : "";
    }

    private String before(int noun) {
        if (noun == 0) {
            return "opens sentence";
        }
        var folded = withoutWaw(sentence.words().get(noun - 1).folded());
        var word = sentence.facts().get(noun - 1);
        if (FunctionWords.PREPOSITION.has(folded)) {
            return "word " + folded;
        }
        if (word.tellsOfMeeting() || word.event().equals("topic")) {
            return word.tellsOfMeeting() ? "of meeting" : "of topic";
        }
        if (word.reports()) {
            return "reports";
        }
        return FunctionWords.kinds(folded).isEmpty() ? "bare" : "behind function word";
    }

    private static String withoutWaw(String folded) {
        boolean and = folded.length() > 2
                && folded.charAt(0) == Letters.WAW
                && FunctionWords.PREPOSITION.has(folded.substring(1));
        return and ? folded.substring(1) : folded;
    }
}
