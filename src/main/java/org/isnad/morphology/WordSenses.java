package org.isnad.morphology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.BareLetters;
import org.isnad.lexicon.Demonyms;
import org.isnad.lexicon.WordCounts;
import org.isnad.lexicon.WordTables;
import org.isnad.morphology.Sense.Kind;
import org.isnad.text.Folded;
import org.isnad.text.Letters;

/// What a written word may be a form of: the nouns, verbs, places and names whose families it belongs to.
///
/// Each way to cut particles off is tried from the whole word on; the first that the dictionary knows counts, so that
/// «وطن» is no و before «طن». A word that nothing knows is a name.
public final class WordSenses {

    private static final WordSenses ALL = new WordSenses();
    private static final int SHORTEST_WORD = 2;
    /// A particle of one letter leaves at least so many.
    private static final int SHORTEST_AFTER_PARTICLE = 3;

    /// What leaves so many is taken for a particle before any ending is cut off.
    private static final int SHORTEST_BEHIND_PARTICLE = 4;

    private static final int SHORTEST_PLACE = 5;

    private static final char WE = 'ن';
    private static final String FEMININE_OF_COLOURS = "اء";
    private static final int NO_VERB = Integer.MIN_VALUE / 2;

    private final NounForms nouns = new NounForms();
    private final VerbForms verbs = new VerbForms(WordTables.named("verb-forms"));
    private final RivalReadings rivals = new RivalReadings(verbs);
    private final VerbalNouns verbalNouns = new VerbalNouns(WordTables.named("nouns-of-verbs"));
    private final Names names = new Names();
    private final ClosedWords closed = new ClosedWords();

    private WordSenses() {}

    public static WordSenses all() {
        return ALL;
    }

    /// The senses of a word as it is written, its marks and clitics included; the likelier first.
    public Set<Sense> of(String written) {
        if (!isWord(written)) {
            return Set.of();
        }
        var cuts = WordCut.of(written);
        var whole = cuts.getFirst();
        var closedWord = closed.of(cuts, () -> isKnown(whole));
        if (closedWord.isPresent()) {
            return Set.of(new Sense(Kind.NOUN, closedWord.orElseThrow()));
        }
        var senses = ofKnown(cuts);
        if (senses.isEmpty()) {
            addParticiple(cuts, senses);
        }
        return senses.isEmpty() ? ofUnknown(cuts) : senses;
    }

    /// «متسربا» is of «متسرب», which no dictionary has, but of which there is a verb.
    private void addParticiple(List<WordCut> cuts, Set<Sense> senses) {
        for (var cut : cuts) {
            var participle = cut.isFuture() ? Optional.<String>empty() : verbalNouns.participleIn(cut.core());
            if (participle.isPresent()) {
                addNoun(participle.orElseThrow(), senses);
                return;
            }
        }
    }

    private Set<Sense> ofUnknown(List<WordCut> cuts) {
        var senses = new LinkedHashSet<Sense>();
        for (Sense sense : names.ofUnknown(cuts)) {
            senses.add(sense);
            if (sense.kind() == Kind.NOUN) {
                verbalNouns.verbsOf(sense.family()).forEach(verb -> senses.add(new Sense(Kind.OF_VERB, verb)));
            }
        }
        return senses;
    }

    /// The senses of a word that is asked for; it may name a verb by what he has done, as dictionaries do.
    public Set<Sense> ofSought(String written) {
        var senses = new LinkedHashSet<>(of(written));
        boolean known = senses.stream().anyMatch(sense -> sense.kind() == Kind.VERB);
        if (isWord(written) && !known && !isClosed(written)) {
            var cuts = WordCut.of(written);
            var whole = cuts.getFirst();
            if (behindArticle(whole, cuts).filter(nouns::has).isEmpty() && !isElative(whole)) {
                citedAs(whole, senses).forEach(verb -> senses.add(new Sense(Kind.VERB, verb)));
            }
        }
        return senses;
    }

    /// The verbs of «درب», which is a path, but news writes «تدريب» oftener; and of «دفن», their verbal noun.
    private Set<String> citedAs(WordCut whole, Set<Sense> senses) {
        var cited = new LinkedHashSet<>(verbs.citedAs(whole.written(), whole.core()));
        for (var verb : verbs.perfectsLike(whole.written(), whole.core())) {
            if (senses.contains(new Sense(Kind.OF_VERB, verb)) || isOftener(nounsOf(verb), whole.core())) {
                cited.add(verb);
            }
        }
        return cited;
    }

    private static boolean isOftener(Set<String> nouns, String word) {
        return nouns.stream().anyMatch(noun -> Commonness.isOftener(noun, word));
    }

    /// Whether a word is one of the small ones that stand in every text.
    public boolean isClosed(String written) {
        return isWord(written) && closed.of(WordCut.of(written), () -> true).isPresent();
    }

    /// Whether neither lists nor rules know the word, so that it may be a name or a slip.
    public boolean isStrange(String written) {
        return of(written).stream().allMatch(sense -> sense.kind() == Kind.NAME || sense.kind() == Kind.CUT_NAME);
    }

    /// Whether what looks like a noun is mostly a verb as it stands, without an article: «دافع».
    public boolean isRatherVerb(String lemma) {
        return verbs.has(lemma) && Commonness.isSeldomDefinite(lemma);
    }

    /// The senses behind «لم», where a verb stands, and shorter than elsewhere: «لم يقل».
    public Set<Sense> ofNegated(String written) {
        if (!isWord(written)) {
            return Set.of();
        }
        var senses = new LinkedHashSet<Sense>();
        verbs.jussivesOf(WordCut.of(written).getFirst().core()).forEach(verb -> senses.add(new Sense(Kind.VERB, verb)));
        return senses.isEmpty() ? of(written) : senses;
    }

    /// The lemmas of the participles and verbal nouns of a verb, by its family.
    public Set<String> nounsOf(String verb) {
        return verbalNouns.nounsOf(verb).stream()
                .filter(noun -> !names.isMostlyName(noun))
                .collect(Collectors.toSet());
    }

    private static boolean isWord(String written) {
        var folded = Folded.fold(BareLetters.composed(written));
        return folded.length() >= SHORTEST_WORD && folded.charAt(0) >= 'ء' && folded.charAt(0) <= 'ۓ';
    }

    private Set<Sense> ofKnown(List<WordCut> cuts) {
        var senses = new LinkedHashSet<Sense>();
        var rare = new LinkedHashSet<Sense>();
        var particleAndNoun = particleAndNoun(cuts);
        for (var cut : particleAndNoun.map(List::of).orElse(cuts)) {
            var withArticle = behindArticle(cut, cuts);
            boolean articleNext = cut.isWhole() && withArticle.isPresent();
            var found = new LinkedHashSet<Sense>();
            if (isOwnWordWithFeh(cut, cuts.getFirst())) {
                continue;
            }
            if (withArticle.filter(other -> isRatherArticle(cut, other)).isEmpty()) {
                addAsItStands(cut, cuts, found);
            }
            if (cut.isWhole() && rivals.isRatherAnd(found, cuts)) {
                continue; // «وسيتم» is و and «سيتم»
            }
            if (RivalReadings.mayBeOurs(found, cut)) {
                var inflected = new LinkedHashSet<Sense>();
                addInflected(cut, cuts.getFirst(), inflected);
                if (rivals.isCommonerNoun(inflected, found)) {
                    found = inflected;
                }
            }
            if (found.isEmpty() && !articleNext && !leavesTooLittle(cut)) {
                addInflected(cut, cuts.getFirst(), found);
                // «بأسرته» is with his family, and hardly of «باسر»
                if (isRare(found)) {
                    rare.addAll(found);
                    found.clear();
                }
            }
            senses.addAll(found);
            // «الغام» may be mines and has no noun behind its article: both are tried
            if (!senses.isEmpty() && !articleNext) {
                return senses;
            }
        }
        if (senses.isEmpty()) {
            addInflected(cuts.getFirst(), cuts.getFirst(), senses);
            senses.addAll(rare);
        }
        return senses;
    }

    /// «فقاعة» is a bubble: news writes ف before few nouns, and hardly often before the same.
    private static boolean isOwnWordWithFeh(WordCut cut, WordCut whole) {
        return cut.hasConjunctionOnly()
                && !cut.article()
                && WordCounts.ofNews().knows(whole.core())
                && whole.core().charAt(0) == Letters.FEH
                && whole.core().charAt(whole.core().length() - 1) == Letters.TEH_MARBUTA;
    }

    /// «الغاز» is the gas, and no riddle whose hamza was left out; but «التقى» is what he did.
    private boolean isRatherArticle(WordCut cut, WordCut behindArticle) {
        int evidence = evidence(verbs.verbsOf(cut.core()));
        return nouns.has(behindArticle)
                && placeOf(cut).isEmpty()
                && (evidence == 0 || evidence < Commonness.frequency(behindArticle.core()));
    }

    private int evidence(Set<String> of) {
        return verbs.mostEvidence(of);
    }

    private boolean isKnown(WordCut whole) {
        return nouns.has(whole) || verbs.has(whole.core());
    }

    /// «بدوري» is ب and «دوري», before it is «my full moons»: a word of the dictionary comes before an ending.
    private Optional<WordCut> particleAndNoun(List<WordCut> cuts) {
        for (var cut : cuts) {
            if (cut.letters() == 1
                    && !cut.isFuture()
                    && cut.core().length() >= SHORTEST_BEHIND_PARTICLE
                    && nouns.has(cut)) {
                return isKnown(cuts.getFirst()) ? Optional.empty() : Optional.of(cut);
            }
        }
        return Optional.empty();
    }

    /// The same word cut behind an article.
    private static Optional<WordCut> behindArticle(WordCut cut, List<WordCut> cuts) {
        int next = cuts.indexOf(cut) + 1;
        return next == 0 || next == cuts.size()
                ? Optional.empty()
                : Optional.of(cuts.get(next)).filter(other -> other.article() && !cut.article());
    }

    private static boolean leavesTooLittle(WordCut cut) {
        return cut.letters() == 1 && cut.core().length() < SHORTEST_AFTER_PARTICLE;
    }

    private void addAsItStands(WordCut cut, List<WordCut> cuts, Set<Sense> senses) {
        if (leavesTooLittle(cut)) {
            return;
        }
        var ofVerbs = cut.takesVerb() ? verbsOf(cut) : Set.<String>of();
        int evidence = ofVerbs.isEmpty() ? NO_VERB : evidence(ofVerbs);
        if (!cut.isFuture()) {
            // «كان» is hardly ever Cannes, nor «زايد» a verb
            var place = placeOf(cut).filter(_ -> !isVerbRather(cut, evidence));
            if (place.isEmpty() && names.isMostlyName(cut.core()) && !Names.isRarer(cut, cuts)) {
                addName(cut, senses);
                return;
            }
            if (!Commonness.isVerb(cut, evidence)) {
                nounsOf(cut, place.isPresent()).forEach(lemma -> addNoun(lemma, senses));
            }
            place.ifPresent(each -> senses.add(new Sense(Kind.PLACE, each)));
            if (place.isPresent()) {
                return;
            }
        }
        ofVerbs.forEach(verb -> senses.add(new Sense(Kind.VERB, verb)));
    }

    /// «حسام» is no plural of «حاسم», nor «ماتا» what two did; but «جمال» is beauty as well.
    private void addName(WordCut cut, Set<Sense> senses) {
        var lemmas = nouns.singularsAmong(nouns.lemmasOf(cut), cut);
        lemmas.forEach(lemma -> addNoun(lemma, senses));
        if (lemmas.isEmpty()) {
            senses.add(new Sense(Kind.NAME, cut.core()));
        }
    }

    private static boolean isVerbRather(WordCut cut, int evidence) {
        return evidence != NO_VERB && evidence >= Commonness.frequency(cut.core()) - 1;
    }

    /// «اليمن» is no plural of «أيمن»; but «الزرقاء» is blue as well.
    private Set<String> nounsOf(WordCut cut, boolean isPlace) {
        var lemmas = nouns.lemmasOf(cut);
        return isPlace && !cut.core().endsWith(FEMININE_OF_COLOURS) ? nouns.singularsAmong(lemmas, cut) : lemmas;
    }

    private Set<String> verbsOf(WordCut cut) {
        boolean isNoun = nouns.has(cut) && !isOurs(cut);
        // «تقدما» is progress, and not what two do; «أكثر» is more, and not what he did
        if (nouns.isAccusative(cut) || isElative(cut)) {
            return Set.of();
        }
        if (cut.isFuture()) {
            return verbs.futuresOf(cut.core());
        }
        if (cut.isPurpose()) {
            // «لنقل» is for the transport, and hardly for us to say
            return isNoun && !isOfOthers(cut) ? Set.of() : verbs.imperfectsOf(cut.core());
        }
        var found = isNoun ? verbs.verbsOfCommonForm(cut.core()) : verbs.verbsOf(cut.core());
        // «لبي» is not «لبى»
        found.removeIf(verb -> !verbs.mayWrite(verb, cut.written())
                || (!BareLetters.mayWrite(cut.written(), verb)
                        && BareLetters.ofWritten(verb).equals(cut.core())));
        return found;
    }

    /// «نقوم» is what we do, though dictionaries have a noun of these letters.
    private static boolean isOurs(WordCut cut) {
        return cut.core().charAt(0) == WE && Commonness.hasNoArticle(cut.core());
    }

    /// «أكثر», but not «أوضح», which news hardly writes but of what he did.
    private boolean isElative(WordCut cut) {
        return nouns.isElative(cut.core())
                && evidence(verbs.citedAs(cut.written(), cut.core())) < Commonness.frequency(cut.core()) - 1;
    }

    private static boolean isOfOthers(WordCut cut) {
        return "يت".indexOf(cut.core().charAt(0)) >= 0;
    }

    private boolean isRare(Set<Sense> senses) {
        return !senses.isEmpty()
                && senses.stream().allMatch(sense -> sense.kind() == Kind.NOUN && isRare(sense.family()));
    }

    /// «تدعم» has no article, so that «تدعمهم» is of the verb.
    private boolean isRare(String noun) {
        return Commonness.isRare(noun) || (verbs.has(noun) && Commonness.hasNoArticle(noun));
    }

    private void addInflected(WordCut cut, WordCut whole, Set<Sense> senses) {
        if (!cut.isFuture()) {
            for (var lemma : nouns.lemmasOfInflected(cut)) {
                if (cut.mayBeOf(lemma)) {
                    addNoun(lemma, senses);
                }
            }
            if (cut.core().endsWith("يا")) {
                Demonyms.all()
                        .placeOf(cut.core().substring(0, cut.core().length() - 1))
                        .ifPresent(place -> senses.add(new Sense(Kind.PLACE, place)));
            }
            if (senses.isEmpty()) {
                nouns.nisbasOf(cut.core()).forEach(lemma -> addNoun(lemma, senses));
            }
        }
        // «رحلته» is his journey, and hardly «she left him»; but «دعاهم» is of «دعا» and not of «دعي»
        boolean isWhatSheDoes = RivalReadings.isWhatSheDoes(cut);
        if (cut.takesVerb()
                && (senses.isEmpty() || isRare(senses) || isWhatSheDoes || RivalReadings.isWhatSheDid(cut))) {
            var found = isWhatSheDoes
                    ? verbs.imperfectsBeforePronoun(cut.core())
                    : verbs.verbsBeforePronoun(cut.core(), whole.core());
            if (!found.isEmpty()) {
                senses.clear();
            }
            found.forEach(verb -> senses.add(new Sense(Kind.VERB, verb)));
        }
    }

    /// «النيبال», too, where lists have no article.
    private Optional<String> placeOf(WordCut cut) {
        return Demonyms.all()
                .placeOf(cut.withArticle())
                .or(() -> cut.article() && cut.core().length() >= SHORTEST_PLACE
                        ? Demonyms.all().placeOf(Folded.fold(cut.written()))
                        : Optional.empty());
    }

    private void addNoun(String lemma, Set<Sense> senses) {
        senses.add(new Sense(Kind.NOUN, lemma));
        if (!names.isMostlyName(lemma)) {
            verbalNouns.verbsOf(lemma).forEach(verb -> senses.add(new Sense(Kind.OF_VERB, verb)));
        }
        names.ofNoun(lemma).ifPresent(senses::add);
    }
}
