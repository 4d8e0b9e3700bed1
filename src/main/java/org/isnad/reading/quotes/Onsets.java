package org.isnad.reading.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.lexicon.Titles;

/// Where what is said begins, for each reporting word of a line.
final class Onsets {

    /// Marks and a colon before the words: what stands right there is what is said. A particle before the
    /// prepositions, since «أشار إلى أن» begins behind أن.
    private static final List<OnsetRule> RULES = List.of(
            new MarksAfterCue(),
            new ColonAfterCue(),
            new ParticleAfterCue(),
            new PrepositionAfterCue(),
            new AttachedPrepositionAfterCue(),
            new MessageAfterCue(),
            new ObjectAfterCue(),
            new AnyObjectAfterCue());

    /// How many tokens a subject, its titles and an adverbial may take.
    private static final int REACH = 45;

    private Onsets() {}

    /// One for each token of the line; empty where the token reports nothing.
    static List<Optional<Onset>> of(Line line) {
        var onsets = new ArrayList<Optional<Onset>>(Collections.nCopies(line.size(), Optional.empty()));
        for (int at = line.size() - 1; at >= 0; at--) {
            if (line.naming(at).isEmpty()) {
                onsets.set(at, of(line, at, onsets));
            }
        }
        return onsets;
    }

    /// @param later the onsets of the words behind
    private static Optional<Onset> of(Line line, int cueAt, List<Optional<Onset>> later) {
        var cue = line.cue(cueAt);
        if (cue.isEmpty() || !SaidIndeed.is(line, cueAt, cue.get())) {
            return Optional.empty();
        }
        return OnsetByPoints.decide(line, cueAt, cue.get(), byRules(line, cueAt, cue.get(), later), later);
    }

    static Optional<Onset> byRules(Line line, int cueAt, ReportingWord cue, List<Optional<Onset>> later) {
        int m = line.marks.at(cueAt);
        int last = Math.min(line.size(), cueAt + 1 + REACH);
        for (int at = cueAt + 1; at < last; ) {
            if (line.is(at, Token.Kind.STOP) || (m >= 0 && line.marks.at(at) != m) || interrupts(line, at, later)) {
                return Optional.empty();
            }
            var onset = begin(line, cueAt, cue, at);
            if (onset.isPresent()) {
                return onset;
            }
            int aside = Asides.behind(line, at);
            if (aside > at
                    && line.cue(at + 2).isPresent()
                    && begin(line, cueAt, cue, aside).isEmpty()) {
                // «تحدث الوزير، الذي أكد عن …، كاشفا عن …»: what is said there is another's.
                return Optional.empty();
            }
            if (aside > at && begin(line, cueAt, cue, aside).isPresent()) {
                at = aside;
            } else {
                at = m < 0 && line.marks.at(at) >= 0 ? line.marks.behind(at) : at + 1;
            }
        }
        return Optional.empty();
    }

    private static Optional<Onset> begin(Line line, int cueAt, ReportingWord cue, int at) {
        for (OnsetRule rule : RULES) {
            var onset = rule.begin(line, cueAt, cue, at);
            if (onset.isPresent()) {
                return onset;
            }
        }
        return Optional.empty();
    }

    /// «…، ونحن»: a clause that و opens; «وهو» and «والناطق» may still tell of the subject.
    private static boolean isNewClause(String word) {
        return word.length() > 3
                && word.startsWith("و")
                && !word.startsWith("وال")
                && !FunctionWords.ASIDE_OPENER.has(word)
                && Titles.ofNews().of(word).isEmpty()
                && Titles.ofNews().of(word.substring(1)).isEmpty()
                && !FunctionWords.CONTENT_PARTICLE.has(word.substring(1));
    }

    /// Another word that reports takes what follows for its own.
    static boolean interrupts(Line line, int at, List<Optional<Onset>> later) {
        if (line.naming(at).isPresent()) {
            return false;
        }
        if (line.is(at - 1, Token.Kind.COMMA) && isNewClause(line.word(at))) {
            return true;
        }
        var other = line.cue(at);
        return other.isPresent()
                && !line.is(at, FunctionWords.PREPOSITION)
                && !line.is(at, FunctionWords.ASIDE_OPENER)
                && !line.is(at, FunctionWords.ADVERB)
                && !SaidIndeed.isAnonymity(line, at)
                && (other.get().form() == ReportingWord.Form.PARTICIPLE
                        || isReportOfNoun(line, at)
                        || isSubordinate(line, at, other.get(), later.get(at))
                        || (other.get().isVerb() && (other.get().prefix() > 0 || line.is(at - 1, Token.Kind.COMMA))));
    }

    /// «نقلت عن الوزير ⟨قوله⟩ إن …»; what somebody states is its own object: «أكد الوزير ⟨موافقته⟩ على …».
    private static boolean isReportOfNoun(Line line, int at) {
        return OwnerOfNoun.isOfNameBefore(line, at)
                && line.naming(at - 1).filter(Naming::governed).isPresent();
    }

    /// «وتحدث الوزير بعدما قالت الحكومة إن …»: the nearer verb has what follows.
    private static boolean isSubordinate(Line line, int at, ReportingWord verb, Optional<Onset> onset) {
        return verb.isVerb()
                && line.is(at - 1, FunctionWords.SUBORDINATOR)
                && onset.filter(own -> own.manner() == Onset.Manner.PARTICLE || own.manner() == Onset.Manner.MARKS)
                        .isPresent();
    }
}
