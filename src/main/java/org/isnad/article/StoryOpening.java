package org.isnad.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWords;
import org.isnad.lexicon.WordList;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Folded;
import org.isnad.text.Letters;
import org.isnad.text.Sentences;
import org.isnad.text.Span;

/// How the first paragraph of a report opens: on nothing that stands before it. «أعلنت الحكومة …» does, «وأضاف …»,
/// «من جانبه …» and «القرار …» do not.
final class StoryOpening {

    private static final int SHORTEST = 50;
    private static final int LONGEST = 350;
    private static final int MOST_SENTENCES = 3;
    private static final int NEAR = 4;
    private static final int LABEL = 40;
    private static final String QUOTATION_MARKS = "\"“«";
    private static final String TO = Folded.fold("إلى");
    private static final Set<String> PREPOSITIONS_OF_PLACE = Set.of("من", "في");
    private static final List<String> OWNERS = List.of("ه", "ها", "هم", "هما");
    private static final Map<String, Set<String>> LINKS = WordList.rows("linking-openers").stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(1).toLowerCase(Locale.ROOT),
                    Collectors.mapping(row -> Folded.fold(row.getFirst()), Collectors.toUnmodifiableSet())));
    private static final WordSet OWN_FIRST_LETTERS = WordSet.named("own-first-letters");

    private StoryOpening() {}

    /// Whether the line is as long as such a paragraph, and opens so.
    static boolean isOf(Line line) {
        return isAsLong(line) && opensAfresh(line);
    }

    static boolean isAsLong(Line line) {
        return line.letters() >= SHORTEST
                && line.letters() <= LONGEST
                && !line.endsInColon()
                && Sentences.in(line.text(), Span.all(line.text())).size() <= MOST_SENTENCES;
    }

    static boolean opensAfresh(Line line) {
        char first = line.text().charAt(0);
        if (QUOTATION_MARKS.indexOf(first) >= 0) {
            return true;
        }
        return line.words().size() >= NEAR
                && Letters.isArabicLetter(first)
                && !line.text().startsWith(Letters.ARTICLE)
                && !isLinked(line.words())
                && !speaksOn(line.words())
                && !isLabelled(line.text());
    }

    private static boolean isLinked(List<String> words) {
        var first = words.getFirst();
        return isBehindConjunction(first)
                || LINKS.getOrDefault("first", Set.of()).contains(first)
                || words.subList(0, NEAR).stream().anyMatch(LINKS.getOrDefault("near", Set.of())::contains)
                || (isPreposition(first.charAt(0)) && isOwned(first))
                || (PREPOSITIONS_OF_PLACE.contains(first) && isOwned(words.get(1)));
    }

    private static boolean isBehindConjunction(String first) {
        return (first.charAt(0) == Letters.WAW || first.charAt(0) == Letters.FEH)
                && first.length() > 3
                && !OWN_FIRST_LETTERS.has(first);
    }

    private static boolean isPreposition(char letter) {
        return letter == Letters.BEH || letter == Letters.LAM;
    }

    /// «جانبه», «بدورها»: somebody's who was spoken of.
    private static boolean isOwned(String word) {
        return word.length() > 3
                && !word.startsWith(Letters.ARTICLE)
                && OWNERS.stream().anyMatch(word::endsWith);
    }

    /// «أشار إلى أن …»: whoever spoke before.
    private static boolean speaksOn(List<String> words) {
        var second = words.get(1);
        return ReportingWords.ofNews().of(words.getFirst()).isPresent()
                && (FunctionWords.CONTENT_PARTICLE.has(second) || second.equals(TO));
    }

    /// «حراسة المرمى: …», as a row of a list begins.
    private static boolean isLabelled(String text) {
        int colon = text.indexOf(':');
        return colon >= 0 && colon < LABEL;
    }
}
