package org.isnad.reading.facts;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Letters;

/// How the sentence tells of something named: as to come or long over, inside marks, of talks or of a disaster.
final class TellingSigns {

    private static final WordSet HAPPENINGS = WordSet.named("happening-words");
    private static final WordSet ALREADY = WordSet.named("already-words");
    private static final String MARKS = "\"“”«»";
    private static final String PARTICLES = "وبلف";
    private static final int REACH = 10;
    private static final int NEAR = 4;

    private final Lead lead;
    private final String text;

    /// Whether the title or the lead tells of a disaster.
    private final boolean happens;

    TellingSigns(List<Sentence> sentences, Lead lead, String text) {
        this.lead = lead;
        this.text = text;
        happens = sentences.stream()
                .filter(lead::holds)
                .anyMatch(sentence -> happensWithin(sentence, 0, sentence.size()));
    }

    void addTo(Collection<String> signs, FactCandidate one) {
        var sentence = one.sentence();
        addIf(sentence.looksAhead(one.from(), text, false), "looks ahead", signs);
        addIf(lead.isBehind(sentence), "background", signs);
        addIf(lead.behindFirst(sentence) > 0 && lead.isRetoldBy(sentence), "retold", signs);
        addIf(sentence.tellsOfMeeting(), "sentence meets", signs);
        addIf(lead.tellsOfMeeting(), "article meets", signs);
        addIf(sentence.words().stream().anyMatch(word -> ALREADY.has(word.folded())), "already", signs);
        addIf(isMarked(one), "inside marks", signs);
        addIf(happens, "lead happens", signs);
        addIf(happens && !lead.tellsOfMeeting(), "only happens", signs);
        addIf(happensWithin(sentence, 0, sentence.size()), "sentence happens", signs);
        addIf(happensWithin(sentence, one.from() - NEAR, one.from()), "happening near", signs);
        addIf(happensWithin(sentence, one.from() - REACH, one.from()), "happening before", signs);
        addIf(happensWithin(sentence, one.to(), one.to() + NEAR), "happening behind", signs);
    }

    private boolean isMarked(FactCandidate one) {
        long marks = text.substring(one.sentence().span().start(), one.span().start())
                .chars()
                .filter(c -> MARKS.indexOf(c) >= 0)
                .count();
        return marks % 2 == 1;
    }

    private static boolean happensWithin(Sentence sentence, int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(sentence.size(), to))
                .anyMatch(at -> isHappening(sentence.words().get(at).folded()));
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

    private static void addIf(boolean so, String sign, Collection<String> signs) {
        if (so) {
            signs.add(sign);
        }
    }
}
