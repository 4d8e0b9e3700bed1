package org.isnad.morphology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.lexicon.BareLetters;
import org.isnad.lexicon.Noun;
import org.isnad.lexicon.Nouns;
import org.isnad.lexicon.WordCounts;
import org.isnad.lexicon.WordList;
import org.isnad.morphology.Sense.Kind;

/// Tells names and loan words, which others may spell otherwise, from Arabic words, which they may not.
final class Names {

    private static final int SHORTEST = 3;
    /// «بونغ» is not «ونغ».
    private static final int SHORTEST_CUT = 4;
    /// A shorter noun has one spelling.
    private static final int SHORTEST_SPELT = 4;
    /// In tenths of its places in the news.
    private static final int NAME_SHARE = 5;

    private static final String NISBA_ACCUSATIVE = "يا";
    private static final String LIST = "loan-words";
    private static final List<String> REGULAR_ENDINGS = List.of("تان", "تين", "ات", "ون", "ين", "ان", "ة");

    private final Map<String, List<String>> loanWords = WordList.entries(LIST).stream()
            .map(BareLetters::ofWritten)
            .collect(Collectors.groupingBy(NameSpelling::skeleton));

    /// A noun of the dictionary that is a name, or spelt like a loan word of the list: «ديكتاتور», where that has
    /// «دكتاتور».
    Optional<Sense> ofNoun(String lemma) {
        var bare = BareLetters.withoutFirstSeat(lemma);
        return bare.length() >= SHORTEST_SPELT
                        && (Nouns.all().named(lemma).filter(Noun::isName).isPresent() || isLoanWord(bare))
                ? Optional.of(new Sense(Kind.NAME, bare))
                : Optional.empty();
    }

    /// «بوتين», «جمال»; also participles that news writes as names, «محرز», «حامد».
    boolean isMostlyName(String lemma) {
        return lemma.length() >= SHORTEST
                && WordCounts.ofNews().nameShare(BareLetters.withoutFirstSeat(lemma)) >= NAME_SHARE;
    }

    private boolean isLoanWord(String lemma) {
        for (var loanWord : loanWords.getOrDefault(NameSpelling.skeleton(lemma), List.of())) {
            if (SpellingVariants.areAlike(loanWord, lemma)) {
                return true;
            }
        }
        return false;
    }

    /// A word that neither lists nor rules know, cut in the way that news knows, or in every way.
    Set<Sense> ofUnknown(List<WordCut> cuts) {
        var senses = new LinkedHashSet<Sense>();
        var possible = new ArrayList<WordCut>(cuts);
        possible.removeIf(cut -> cut.core().length() < SHORTEST || !cut.mayHoldName());
        var likeliest = likeliest(possible);
        likeliest.ifPresent(cut -> add(cut, senses));
        if (likeliest.isEmpty()) {
            possible.forEach(cut -> addPossible(cut, senses));
        }
        return senses;
    }

    private Optional<WordCut> likeliest(List<WordCut> cuts) {
        return first(cuts, cut -> WordCounts.ofNews().nameShare(cut.core()) > 0 && !isRarer(cut, cuts))
                .or(() -> first(cuts, cut -> isLoanWord(cut.core())))
                .or(() -> first(cuts, WordCut::article))
                .or(() -> first(cuts, cut -> WordCounts.ofNews().knows(cut.core())));
    }

    /// Whether what is left behind particles is rarer than with one of them: «لويس» and «للويس» are not for «ويس».
    static boolean isRarer(WordCut cut, List<WordCut> cuts) {
        return !(cut.article() && cut.preposition().isEmpty())
                && cuts.stream()
                        .anyMatch(other -> other.letters() < cut.letters()
                                && WordCounts.ofNews().knows(other.core())
                                && Commonness.frequency(cut.core()) <= Commonness.frequency(other.core()));
    }

    private static Optional<WordCut> first(List<WordCut> cuts, Predicate<WordCut> test) {
        for (var cut : cuts) {
            if (test.test(cut)) {
                return Optional.of(cut);
            }
        }
        return Optional.empty();
    }

    private static void addPossible(WordCut cut, Set<Sense> senses) {
        if (cut.isWhole()) {
            add(cut, senses);
        } else if (cut.core().length() >= SHORTEST_CUT) {
            senses.add(new Sense(Kind.CUT_NAME, cut.core()));
        }
    }

    private static void add(WordCut cut, Set<Sense> senses) {
        senses.add(new Sense(Kind.NAME, cut.core()));
        NisbaForms.lemmaOf(cut.core())
                .filter(lemma -> isNisba(cut.core(), lemma))
                .ifPresent(lemma -> {
                    senses.add(new Sense(Kind.NOUN, lemma));
                    senses.add(new Sense(Kind.NAME, lemma));
                });
        if (cut.core().startsWith("م") && !cut.core().endsWith("ي")) {
            senses.add(new Sense(Kind.NOUN, withoutRegularEnding(cut.core())));
        }
    }

    /// «سورايا» is a name, and no accusative of «سوراي».
    private static boolean isNisba(String word, String lemma) {
        return !word.endsWith(NISBA_ACCUSATIVE) || WordCounts.ofNews().knows(lemma);
    }

    /// «مفخخة» and «مفخختان» are participles of a verb that no list has.
    private static String withoutRegularEnding(String word) {
        for (var ending : REGULAR_ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length() + SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
