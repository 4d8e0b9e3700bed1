package org.isnad.reading.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Word;

/// What an article says first, in its title and its first two sentences: that is the event which it reports.
final class Lead {

    private static final WordSet BACKGROUND = WordSet.named("background-openers");
    private static final int SENTENCES = 2;
    private static final int SHORTEST = 4;
    private static final int FEWEST_SHARED = 4;
    private static final int FEWEST_OF_THE_SAME = 3;
    private static final String ARTICLE = "ال";

    private final int first;
    private final int last;
    private final Set<String> words = new HashSet<>();

    Lead(List<Sentence> sentences) {
        var body = sentences.stream()
                .filter(sentence -> !sentence.passage().isHeadline())
                .limit(SENTENCES)
                .toList();
        first = body.isEmpty() ? -1 : body.getFirst().index();
        last = body.isEmpty() ? -1 : body.getLast().index();
        sentences.stream().filter(this::holds).forEach(sentence -> words.addAll(keys(sentence)));
    }

    /// Whether the sentence is one of those that the article opens with, or its title.
    boolean holds(Sentence sentence) {
        return sentence.index() <= last;
    }

    /// How many sentences it stands behind the first one of the body; below 0 in the title.
    int behindFirst(Sentence sentence) {
        return sentence.index() - first;
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
        int article = folded.indexOf(ARTICLE);
        if (article == 0 || article == 1) {
            return folded.substring(article + ARTICLE.length());
        }
        return folded.startsWith("لل") ? folded.substring(2) : folded;
    }
}
