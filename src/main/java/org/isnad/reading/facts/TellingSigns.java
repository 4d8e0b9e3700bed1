package org.isnad.reading.facts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Signs;
import org.isnad.text.Letters;

/// How the sentence tells of something named: as to come or long over, inside marks, of talks or of a disaster.
final class TellingSigns {

    private static final WordSet HAPPENINGS = WordSet.named("happening-words");
    private static final WordSet ALREADY = WordSet.named("already-words");
    private static final String OPENING = "“«";
    private static final String CLOSING = "”»";
    private static final String MARKS = "\"";
    private static final String PARTICLES = "وبلف";
    private static final int REACH = 10;
    private static final int NEAR = 4;

    private final Lead lead;
    private final String text;

    /// Whether the title or the lead tells of a disaster.
    private final boolean happens;

    private final Set<String> ofSentence = new LinkedHashSet<>();
    private Optional<Sentence> last = Optional.empty();
    private int read;
    private boolean marked;
    private int particle;

    TellingSigns(List<Sentence> sentences, Lead lead, String text) {
        this.lead = lead;
        this.text = text;
        happens = sentences.stream()
                .filter(lead::holds)
                .anyMatch(sentence -> happensWithin(sentence, 0, sentence.size()));
    }

    /// To be asked in text order.
    void addTo(Collection<String> signs, FactCandidate one) {
        var sentence = one.sentence();
        if (last.filter(known -> known.index() == sentence.index()).isEmpty()) {
            begin(sentence);
        }
        signs.addAll(ofSentence);
        Signs.addIf(one.from() > particle, "in what is said", signs);
        Signs.addIf(sentence.looksAhead(one.from(), text, false), "looks ahead", signs);
        Signs.addIf(isMarked(one), "inside marks", signs);
        Signs.addIf(happensWithin(sentence, one.from() - NEAR, one.from()), "happening near", signs);
        Signs.addIf(happensWithin(sentence, one.from() - REACH, one.from()), "happening before", signs);
        Signs.addIf(happensWithin(sentence, one.to(), one.to() + NEAR), "happening behind", signs);
    }

    /// What is so of all that the sentence names is looked at once.
    private void begin(Sentence sentence) {
        if (last.filter(known ->
                        known.passage().span().equals(sentence.passage().span()))
                .isEmpty()) {
            read = sentence.passage().span().start();
            marked = false;
        }
        last = Optional.of(sentence);
        particle = sentence.particleFrom(0);
        ofSentence.clear();
        Signs.addIf(sentence.isLongAgo(), "long ago", ofSentence);
        Signs.addIf(lead.isBehind(sentence), "background", ofSentence);
        Signs.addIf(lead.behindFirst(sentence) > 0 && lead.isRetoldBy(sentence), "retold", ofSentence);
        Signs.addIf(sentence.tellsOfMeeting(), "sentence meets", ofSentence);
        Signs.addIf(lead.tellsOfMeeting(), "article meets", ofSentence);
        Signs.addIf(sentence.words().stream().anyMatch(word -> ALREADY.has(word.folded())), "already", ofSentence);
        Signs.addIf(happens, "lead happens", ofSentence);
        Signs.addIf(happens && !lead.tellsOfMeeting(), "only happens", ofSentence);
        Signs.addIf(happensWithin(sentence, 0, sentence.size()), "sentence happens", ofSentence);
    }

    private boolean isMarked(FactCandidate one) {
        for (; read < one.span().start(); read++) {
            char letter = text.charAt(read);
            marked = OPENING.indexOf(letter) >= 0
                    || (CLOSING.indexOf(letter) < 0 && (marked ^ (MARKS.indexOf(letter) >= 0)));
        }
        return marked;
    }

    private static boolean happensWithin(Sentence sentence, int from, int to) {
        return sentence.hasWithin(
                from, to, at -> isHappening(sentence.words().get(at).folded()));
    }

    /// «هجوم», also «والهجوم», «بهجوم».
    private static boolean isHappening(String folded) {
        var rest = folded;
        if (HAPPENINGS.has(rest)) {
            return true;
        }
        if (rest.length() > NEAR && PARTICLES.indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1);
        }
        if (rest.startsWith(Letters.ARTICLE)) {
            rest = rest.substring(Letters.ARTICLE.length());
        }
        return HAPPENINGS.has(rest);
    }
}
