package org.isnad.morphology;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.WordCounts;
import org.isnad.morphology.Sense.Kind;
import org.isnad.text.Letters;

/// Tells which of two readings of a word is meant, where it may be a verb or a noun with a pronoun, or و and another
/// word: by how often news writes what.
final class RivalReadings {

    /// By powers of two.
    private static final int FAR_COMMONER = 3;

    private static final String OURS = "نا";
    private static final String SHE_DID = "ت";
    private static final char SHE = 'ت';
    private static final char HE = 'ي';

    private final VerbForms verbs;

    RivalReadings(VerbForms verbs) {
        this.verbs = verbs;
    }

    /// «يدنا» is our hand, and hardly what two owe, nor is «أمننا» what we believed.
    static boolean mayBeOurs(Set<Sense> senses, WordCut cut) {
        return !senses.isEmpty()
                && cut.core().endsWith(OURS)
                && senses.stream().allMatch(sense -> sense.kind() == Kind.VERB);
    }

    /// Whether one of the nouns is far commoner than all of the verbs.
    boolean isCommonerNoun(Set<Sense> nouns, Set<Sense> verbs) {
        int evidence = verbs.stream()
                .mapToInt(sense -> this.verbs.evidence(sense.family()))
                .max()
                .orElse(0);
        return nouns.stream()
                .anyMatch(sense -> sense.kind() == Kind.NOUN && Commonness.isFarCommoner(sense.family(), evidence));
    }

    /// Whether a verb that begins with و is rather و before a verb that is far commoner.
    boolean isRatherAnd(Set<Sense> senses, List<WordCut> cuts) {
        if (senses.isEmpty() || cuts.getFirst().core().charAt(0) != Letters.WAW) {
            return false;
        }
        return senses.stream()
                .allMatch(sense -> sense.kind() == Kind.VERB
                        && cuts.stream()
                                .skip(1)
                                .anyMatch(cut -> isFarCommonerVerb(cut, verbs.evidence(sense.family()))));
    }

    private boolean isFarCommonerVerb(WordCut cut, int evidence) {
        return cut.isFuture()
                ? verbs.mostEvidence(verbs.futuresOf(cut.core())) >= FAR_COMMONER
                : cut.takesVerb() && verbs.mostEvidence(verbs.verbsOf(cut.core())) >= evidence + FAR_COMMONER;
    }

    /// «تمكنهم» is what she does, as news writes «يمكنهم» as well.
    static boolean isWhatSheDoes(WordCut cut) {
        var his = HE + cut.core().substring(1);
        return cut.core().charAt(0) == SHE
                && WordCounts.ofNews().knows(his)
                && Commonness.frequency(his) >= Commonness.frequency(cut.core());
    }

    /// «طالبتها» is what she did, as news writes «طالبت» oftener than «طالبة»; but «رحلته» is his journey.
    static boolean isWhatSheDid(WordCut cut) {
        return PersonSuffixes.withoutOnVerb(cut.core()).stream()
                .filter(rest -> rest.endsWith(SHE_DID))
                .anyMatch(rest -> Commonness.frequency(rest)
                        > Commonness.frequency(rest.substring(0, rest.length() - 1) + Letters.TEH_MARBUTA));
    }
}
