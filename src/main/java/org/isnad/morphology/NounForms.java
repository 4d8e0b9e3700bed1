package org.isnad.morphology;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.isnad.lexicon.Noun;
import org.isnad.lexicon.Nouns;

/// Reads a form of a noun back to its lemma: «سيارته» to «سيارة», «مستواه» to «مستوى», «نتائج» to «نتيجة».
///
/// Rules propose a lemma and name the ending that they took off; the dictionary has a veto: it must know the lemma, and
/// with that ending. A word that is itself in the dictionary is never cut: «شرطة» is not of «شرط».
final class NounForms {

    private static final String TEH_MARBUTA = "ة";
    private static final String YEH = "ي";
    private static final String YOUR = "ك";
    private static final int SHORTEST_STEM = 2;
    /// «أبوه»، «أباه»، «أبيه».
    private static final Set<String> FATHER_AND_BROTHER = Set.of("اب", "اخ");

    private static final int FATHER_IN_A_CASE = 3;
    private static final int ELATIVE_LENGTH = 4;
    private static final int SHORTEST_ACCUSATIVE = 4;

    private final Nouns nouns = Nouns.all();

    /// The lemmas of a word that the dictionary has as it stands, singular or broken plural.
    Set<String> lemmasOf(WordCut cut) {
        return nouns.lemmasOfWritten(cut.written(), cut.core());
    }

    /// Whether the dictionary has the word as it stands.
    boolean has(WordCut cut) {
        return !lemmasOf(cut).isEmpty();
    }

    /// Those of which the word is no broken plural.
    Set<String> singularsAmong(Set<String> lemmas, WordCut cut) {
        var singulars = new LinkedHashSet<>(lemmas);
        singulars.retainAll(nouns.lemmas(cut.core()));
        return singulars;
    }

    private Set<String> lemmasOf(String bare) {
        return nouns.lemmasOf(bare);
    }

    /// The lemmas of an inflected word.
    ///
    /// Behind an article there is neither pronoun nor tanween, behind a preposition no accusative:
    /// «لتضمنا» is a verb.
    Set<String> lemmasOfInflected(WordCut cut) {
        var bare = cut.core();
        boolean definite = cut.article();
        var lemmas = new LinkedHashSet<>(withoutEnding(bare));
        // «الحكومه», as many write it
        cut(
                bare,
                "ه",
                stem -> lemmas.addAll(
                        definite || Commonness.isRarerNoun(stem, stem + TEH_MARBUTA)
                                ? lemmasOf(stem + TEH_MARBUTA)
                                : Set.of()));
        if (isRatherNisba(bare)) {
            lemmas.addAll(nisbasOf(bare));
        }
        if (!definite && lemmas.isEmpty()) {
            lemmas.addAll(ofConstruct(bare));
            if (cut.preposition().isEmpty()) {
                lemmas.addAll(ofAccusative(bare));
            }
            lemmas.addAll(ofDefective(bare));
            if (lemmas.stream().allMatch(Commonness::isRare)) { // «ضمنا» is no joining of ours
                PersonSuffixes.withoutOnNoun(bare).forEach(rest -> lemmas.addAll(beforePronoun(rest)));
            }
            if (bare.endsWith(YOUR)) {
                lemmas.removeIf(Commonness::isSeldom); // «ماتيك» is a name
            }
        }
        return Commonness.withoutRare(lemmas);
    }

    /// «مفاوضين»، «طالبتان»، «شركات»، «مثمرة».
    private Set<String> withoutEnding(String word) {
        var lemmas = new LinkedHashSet<String>();
        cut(word, "ات", stem -> lemmas.addAll(ofFemininePlural(stem)));
        cut(word, "ون", stem -> lemmas.addAll(weakToo(stem, Noun::hasMasculinePlural)));
        cut(word, "ين", stem -> {
            lemmas.addAll(weakToo(stem, noun -> noun.hasMasculinePlural() || noun.hasDual()));
            lemmas.addAll(beforeFeminineDual(stem));
        });
        cut(word, "ان", stem -> {
            lemmas.addAll(known(stem, Noun::hasDual));
            lemmas.addAll(beforeFeminineDual(stem));
        });
        cut(word, TEH_MARBUTA, stem -> lemmas.addAll(known(stem, Noun::hasFeminine)));
        return lemmas;
    }

    /// What loses its ن before another noun: «مسؤولو»، «وزيري»، «طالبتا».
    private Set<String> ofConstruct(String word) {
        var lemmas = new LinkedHashSet<String>();
        cut(word, "و", stem -> lemmas.addAll(weakToo(stem, Noun::hasMasculinePlural)));
        cut(word, YEH, stem -> {
            lemmas.addAll(weakToo(stem, noun -> noun.hasMasculinePlural() || noun.hasDual()));
            lemmas.addAll(beforeFeminineDual(stem));
        });
        cut(word, "ا", stem -> lemmas.addAll(beforeFeminineDual(stem)));
        return lemmas;
    }

    /// «أموالا»، «قاضيا».
    private Set<String> ofAccusative(String word) {
        var lemmas = new LinkedHashSet<String>();
        cut(word, "ا", stem -> {
            lemmas.addAll(lemmasOf(stem));
            if (lemmas.isEmpty()) {
                lemmas.addAll(ofDefective(stem));
            }
        });
        return lemmas;
    }

    /// A noun with the alef of the indefinite accusative: «تقدما».
    boolean isAccusative(WordCut cut) {
        return cut.preposition().isEmpty()
                && cut.core().length() >= SHORTEST_ACCUSATIVE
                && cut.written().endsWith("ا")
                && nouns.has(cut.core().substring(0, cut.core().length() - 1));
    }

    /// «أكثر»، «أفضل».
    boolean isElative(String word) {
        return word.length() == ELATIVE_LENGTH && word.charAt(0) == 'ا' && nouns.has(word);
    }

    /// «صوتية» and «قتالي» are of «صوت» and «قتال».
    Set<String> nisbasOf(String word) {
        var lemma = NisbaForms.lemmaOf(word);
        return lemma.filter(nisba -> isBase(nisba.substring(0, nisba.length() - 1)))
                .map(Set::of)
                .orElseGet(Set::of);
    }

    /// «استثماري» is of investment, and hardly mine: news writes «الاستثماري».
    private static boolean isRatherNisba(String word) {
        return word.endsWith(YEH) && Commonness.mayHaveArticle(word);
    }

    private boolean isBase(String word) {
        return nouns.has(word) || nouns.has(word + TEH_MARBUTA) || nouns.has(word + "ا") || nouns.isPlural(word);
    }

    /// «سيارت-»، «مستوا-»، «قرارات-»، «مسؤولي-».
    private Set<String> beforePronoun(String stem) {
        var lemmas = new LinkedHashSet<>(lemmasOf(stem));
        if (stem.endsWith("ت")) {
            var withoutTeh = stem.substring(0, stem.length() - 1);
            lemmas.addAll(lemmasOf(withoutTeh + TEH_MARBUTA));
            if (lemmas.isEmpty()) {
                lemmas.addAll(known(withoutTeh, Noun::hasFeminine));
            }
        }
        if (lemmas.isEmpty()
                && stem.length() == FATHER_IN_A_CASE
                && FATHER_AND_BROTHER.contains(stem.substring(0, 2))) {
            lemmas.addAll(lemmasOf(stem.substring(0, 2)));
        }
        if (lemmas.isEmpty()) {
            cut(stem, "ء", rest -> lemmas.addAll(lemmasOf(rest + "ا"))); // «خطئه»
            cut(stem, "ا", rest -> lemmas.addAll(nouns.lemmasWithMaqsura(rest + YEH)));
            if (lemmas.isEmpty()) {
                cut(stem, "ا", rest -> lemmas.addAll(ofDual(rest)));
            }
            lemmas.addAll(withoutEnding(stem));
            cut(stem, "ا", rest -> lemmas.addAll(beforeFeminineDual(rest)));
            cut(stem, YEH, rest -> lemmas.addAll(beforeFeminineDual(rest)));
            cut(stem, "و", rest -> lemmas.addAll(weakToo(rest, Noun::hasMasculinePlural)));
            cut(stem, YEH, rest -> lemmas.addAll(weakToo(rest, Noun::hasMasculinePlural)));
        }
        return lemmas;
    }

    /// «قدماه»; but «سكاي» is no word of two coins.
    private Set<String> ofDual(String stem) {
        return stem.length() > SHORTEST_STEM ? known(stem, Noun::hasDual) : Set.of();
    }

    /// The plural of «شركة» and not of «شرك», but of «قرار» and not of «قرارة».
    private Set<String> ofFemininePlural(String stem) {
        var feminine = known(stem + TEH_MARBUTA, _ -> true);
        return feminine.isEmpty() || Commonness.isFarRarer(stem + TEH_MARBUTA, stem)
                ? known(stem, noun -> noun.hasFemininePlural() || noun.lemma().endsWith(YEH))
                : feminine;
    }

    private Set<String> beforeFeminineDual(String stem) {
        var lemmas = new LinkedHashSet<String>();
        cut(stem, "ت", rest -> {
            lemmas.addAll(known(rest + TEH_MARBUTA, _ -> true));
            if (lemmas.isEmpty()) {
                lemmas.addAll(known(rest, Noun::hasFeminine));
            }
        });
        return lemmas;
    }

    /// «قاض» and «محام» are «قاضي» and «محامي».
    private Set<String> ofDefective(String word) {
        boolean participle = word.length() > SHORTEST_STEM
                && (word.charAt(1) == 'ا' || word.charAt(0) == 'م' || word.charAt(0) == 'ت');
        return participle ? known(word + YEH, _ -> true) : Set.of();
    }

    private Set<String> weakToo(String stem, Predicate<Noun> takesEnding) {
        var lemmas = known(stem, takesEnding);
        return lemmas.isEmpty() ? known(stem + YEH, Noun::hasMasculinePlural) : lemmas;
    }

    private Set<String> known(String lemma, Predicate<Noun> takesEnding) {
        return nouns.named(lemma).filter(takesEnding).isPresent() ? nouns.lemmas(lemma) : Set.of();
    }

    private static void cut(String word, String ending, Consumer<String> then) {
        if (word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_STEM) {
            then.accept(word.substring(0, word.length() - ending.length()));
        }
    }
}
