package org.isnad.morphology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.BareLetters;
import org.isnad.lexicon.Demonyms;
import org.isnad.lexicon.WordCounts;
import org.isnad.lexicon.WordList;
import org.isnad.morphology.Sense.Kind;
import org.isnad.text.Folded;

/// What a written word may be a form of: the nouns, verbs, places and names whose families it belongs to.
///
/// Each way to cut particles off is tried from the whole word on; the first that the dictionary knows counts, so that
/// «وطن» is no و before «طن». A word that nothing knows is a name.
public final class WordSenses {

    private static final WordSenses ALL = new WordSenses();
    private static final int SHORTEST_WORD = 2;
    /// A particle of one letter leaves at least so many.
    private static final int SHORTEST_AFTER_PARTICLE = 3;

    /// By powers of two; a rarer word may have no article by chance.
    private static final int COMMON = 5;

    /// What leaves so many is taken for a particle before any ending is cut off.
    private static final int SHORTEST_BEHIND_PARTICLE = 4;

    private final NounForms nouns = new NounForms();
    private final VerbForms verbs = new VerbForms();
    private final VerbalNouns verbalNouns = new VerbalNouns();
    private final Names names = new Names();
    /// «لأنها»، «بينهم»، «منكم».
    private static final int LONGEST_CLOSED = 6;

    /// «وبدون»: more letters are no particles.
    private static final int MOST_BEFORE_CLOSED = 2;

    private final Set<String> takesPronoun =
            Set.of("ان", "لان", "لكن", "كان", "كل", "من", "عن", "في", "علي", "الي", "لدي", "بين", "مع", "عند", "حول");
    private final Set<String> closed = WordList.entries("closed-words").stream()
            .map(BareLetters::ofWritten)
            .collect(Collectors.toSet());

    private WordSenses() {}

    public static WordSenses all() {
        return ALL;
    }

    /// The senses of a word as it is written, its marks and clitics included; the likelier first.
    public Set<Sense> of(String written) {
        var folded = Folded.fold(written);
        if (folded.length() < SHORTEST_WORD || !isArabic(folded.charAt(0))) {
            return Set.of();
        }
        var cuts = WordCut.of(written);
        var closedWord = cuts.stream()
                .filter(cut -> !cut.isFuture() && !isLikeAndTwoLetters(cut) && isClosed(cut.core()))
                .findFirst();
        if (closedWord.isPresent() && closedWord.orElseThrow().letters() <= MOST_BEFORE_CLOSED) {
            return Set.of(new Sense(Kind.NOUN, closedWord.orElseThrow().core()));
        }
        var senses = ofKnown(cuts);
        return senses.isEmpty() ? names.ofUnknown(cuts) : senses;
    }

    /// «كفى» is enough, and not «like in».
    private static boolean isLikeAndTwoLetters(WordCut cut) {
        return cut.preposition().equals("ك") && cut.core().length() == SHORTEST_WORD;
    }

    private boolean isClosed(String core) {
        return closed.contains(core)
                || (core.length() <= LONGEST_CLOSED
                        && PersonSuffixes.withoutOnVerb(core).stream().anyMatch(takesPronoun::contains));
    }

    private static boolean isArabic(char letter) {
        return letter >= 'ء' && letter <= 'ۓ';
    }

    private Set<Sense> ofKnown(List<WordCut> cuts) {
        var senses = new LinkedHashSet<Sense>();
        var particleAndNoun = particleAndNoun(cuts);
        for (var cut : particleAndNoun.map(List::of).orElse(cuts)) {
            boolean articleNext = cut.isWhole() && isBeforeArticle(cuts);
            var found = new LinkedHashSet<Sense>();
            addAsItStands(cut, found);
            if (found.isEmpty() && !articleNext && !leavesTooLittle(cut)) {
                addInflected(cut, found);
            }
            senses.addAll(found);
            // «الغاز» is the gas and may be riddles: both are tried
            if (!senses.isEmpty() && !articleNext) {
                return senses;
            }
        }
        if (senses.isEmpty()) {
            addInflected(cuts.getFirst(), senses);
        }
        return senses;
    }

    /// «بدوري» is ب and «دوري», before it is «my full moons»: a word of the dictionary comes before an ending.
    private Optional<WordCut> particleAndNoun(List<WordCut> cuts) {
        return nouns.has(cuts.getFirst()) || verbs.has(cuts.getFirst().core())
                ? Optional.empty()
                : cuts.stream()
                        .filter(cut -> cut.letters() == 1 && !cut.isFuture())
                        .filter(cut -> cut.core().length() >= SHORTEST_BEHIND_PARTICLE && nouns.has(cut))
                        .findFirst();
    }

    private static boolean isBeforeArticle(List<WordCut> cuts) {
        return cuts.size() > 1 && cuts.get(1).article();
    }

    private static boolean leavesTooLittle(WordCut cut) {
        return cut.letters() == 1 && cut.core().length() < SHORTEST_AFTER_PARTICLE;
    }

    private void addAsItStands(WordCut cut, Set<Sense> senses) {
        if (leavesTooLittle(cut)) {
            return;
        }
        var ofVerbs = cut.takesVerb() ? verbsOf(cut) : Set.<String>of();
        if (!cut.isFuture()) {
            nouns.lemmasOf(cut.core(), cut.first())
                    .forEach(lemma -> addNoun(lemma, !ofVerbs.isEmpty() && hasNoArticle(cut), senses));
            addPlace(cut.withArticle(), senses);
            names.known(cut).ifPresent(senses::add);
        }
        ofVerbs.forEach(verb -> senses.add(new Sense(Kind.VERB, verb)));
    }

    /// «تعود» is what she does, as news writes no «التعود».
    private static boolean hasNoArticle(WordCut cut) {
        return WordCounts.ofNews().frequency(cut.core()) >= COMMON
                && !WordCounts.ofNews().knows("ال" + cut.core());
    }

    private Set<String> verbsOf(WordCut cut) {
        if (cut.isFuture() || cut.isPurpose()) {
            return verbs.imperfectsOf(cut.core());
        }
        // «تقدما» is progress, and not what two do; «أكثر» is more, and not what he did
        if (nouns.isAccusative(cut.core()) || nouns.isElative(cut.core())) {
            return Set.of();
        }
        return nouns.lemmasOf(cut.core(), cut.first()).isEmpty()
                ? verbs.verbsOf(cut.core())
                : verbs.verbsOfCommonForm(cut.core());
    }

    private void addInflected(WordCut cut, Set<Sense> senses) {
        if (!cut.isFuture()) {
            nouns.lemmasOfInflected(cut.core(), cut.article()).stream()
                    .filter(cut::mayBeOf)
                    .forEach(lemma -> addNoun(lemma, senses));
            if (cut.core().endsWith("يا")) {
                addPlace(cut.core().substring(0, cut.core().length() - 1), senses);
            }
            if (senses.isEmpty()) {
                nouns.nisbasOf(cut.core()).forEach(lemma -> addNoun(lemma, senses));
            }
        }
        // «رحلته» is his journey, and hardly «she left him»
        if (cut.takesVerb() && senses.isEmpty()) {
            verbs.verbsBeforePronoun(cut.core()).forEach(verb -> senses.add(new Sense(Kind.VERB, verb)));
        }
    }

    private void addPlace(String word, Set<Sense> senses) {
        Demonyms.all().placeOf(word).ifPresent(place -> senses.add(new Sense(Kind.PLACE, place)));
    }

    private void addNoun(String lemma, Set<Sense> senses) {
        addNoun(lemma, false, senses);
    }

    /// @param ratherVerb whether the word is rather a form of a verb: then the noun is not taken for what is done by
    /// another verb
    private void addNoun(String lemma, boolean ratherVerb, Set<Sense> senses) {
        senses.add(new Sense(Kind.NOUN, lemma));
        if (!ratherVerb) {
            verbalNouns.verbsOf(lemma).forEach(verb -> senses.add(new Sense(Kind.OF_VERB, verb)));
        }
        names.ofNoun(lemma).ifPresent(senses::add);
    }
}
