package org.isnad.reading.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Letters;
import org.isnad.text.Word;

/// What an article says first, in its title and its first two sentences: that is the event which it reports.
final class Lead {

    private static final WordSet BACKGROUND = WordSet.named("background-openers");
    private static final WordSet VISITS = WordSet.named("visit-nouns");
    private static final int SENTENCES = 2;
    private static final int SENTENCES_OF_NOUNS = 3;
    private static final int SHORTEST = 4;
    private static final int FEWEST_SHARED = 4;
    private static final int FEWEST_OF_THE_SAME = 3;

    private final int first;
    private final int last;
    private final Set<String> words = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> nounsOfTitle = new HashSet<>();
    private boolean meeting;

    Lead(List<Sentence> sentences) {
        var body = sentences.stream()
                .filter(sentence -> !sentence.passage().isHeadline())
                .limit(SENTENCES)
                .toList();
        first = body.isEmpty() ? -1 : body.getFirst().index();
        last = body.isEmpty() ? -1 : body.getLast().index();
        for (Sentence sentence : sentences) {
            if (holds(sentence)) {
                words.addAll(keys(sentence));
            }
            if (behindFirst(sentence) < SENTENCES_OF_NOUNS) {
                sentence.facts()
                        .forEach(word -> addNoun(word, sentence.passage().isHeadline()));
            }
        }
    }

    /// Whether the sentence is one of those that the article opens with, or its title.
    boolean holds(Sentence sentence) {
        return sentence.index() <= last;
    }

    /// How many sentences it stands behind the first one of the body; below 0 in the title.
    int behindFirst(Sentence sentence) {
        return sentence.index() - first;
    }

    private void addNoun(FactWord word, boolean headline) {
        meeting |= word.tellsOfMeeting();
        nouns.add(bare(word.core()));
        if (headline) {
            nounsOfTitle.add(bare(word.core()));
        }
    }

    /// Whether the article begins with the word, with or without an article.
    boolean names(String folded) {
        return nouns.contains(bare(folded));
    }

    /// The same of its title.
    boolean isTitled(String folded) {
        return nounsOfTitle.contains(bare(folded));
    }

    /// Whether its title tells of a visit, or there is no title that could.
    boolean isTitledWithVisit() {
        return nounsOfTitle.isEmpty() || nounsOfTitle.stream().anyMatch(VISITS::has);
    }

    /// Whether the article begins with people who meet.
    boolean tellsOfMeeting() {
        return meeting;
    }

    /// Whether the sentence tells the same once more, in words that mostly are those of the lead.
    boolean isRetoldBy(Sentence sentence) {
        return shared(sentence) >= FEWEST_SHARED;
    }

    private long shared(Sentence sentence) {
        return keys(sentence).stream().filter(words::contains).count();
    }

    /// «وكان الوزير قد التقى …»: what was before the event, where it is not told of those whom the lead is about.
    boolean isBehind(Sentence sentence) {
        return behindFirst(sentence) > 0
                && sentence.size() > 0
                && BACKGROUND.has(sentence.words().getFirst().folded())
                && shared(sentence) < FEWEST_OF_THE_SAME;
    }

    private static Set<String> keys(Sentence sentence) {
        return sentence.words().stream()
                .map(Word::folded)
                .map(Lead::bare)
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }

    /// «بالقمة», «والقمة» and «للقمة» as «قمة».
    private static String bare(String folded) {
        int article = folded.indexOf(Letters.ARTICLE);
        if (article == 0 || article == 1) {
            return folded.substring(article + Letters.ARTICLE.length());
        }
        return folded.startsWith("لل") ? folded.substring(2) : folded;
    }
}
