package org.isnad.reading.outcomes;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.morphology.Sense;
import org.isnad.morphology.WordSenses;
import org.isnad.reading.Quote;
import org.isnad.text.Folded;
import org.isnad.text.Word;

/// Tells verbs that do a thing from those that report it, and one deed from the next.
final class Deeds {

    private static final int FEWEST = 4;
    private static final int LONGEST_WAIT = 16;

    /// Verbs that do what they report: «تعهد بـ…»، «رفض مقترح …».
    private static final Set<OutcomeWords> DEEDS = EnumSet.of(
            OutcomeWords.AGREE, OutcomeWords.CONCUR, OutcomeWords.INVITE, OutcomeWords.REFUSE, OutcomeWords.ENDORSE);

    private Deeds() {}

    /// «تعهد بـ…»، «دعا إلى زيارة»: the verb does what it reports, so it stays with it.
    static boolean isOne(String text, Quote quote) {
        return quote.cue()
                .map(cue -> Folded.fold(cue.of(text)))
                .filter(cue -> !Collections.disjoint(OutcomeWords.kinds(cue), DEEDS))
                .isPresent();
    }

    /// Whether what follows the word belongs to it: «كان مثمرا»، «تعهد بـ…».
    static boolean isJoined(String before) {
        var kinds = OutcomeWords.kinds(before);
        return kinds.contains(OutcomeWords.COPULA) || !Collections.disjoint(kinds, DEEDS);
    }

    /// «اتفقا على …، ووقعا مذكرة»: each commitment is an outcome of its own.
    ///
    /// @param kinds what each of the words before is
    /// @param kind what the word itself is
    static boolean isNext(List<Word> words, List<Set<OutcomeWords>> kinds, Word word, Set<OutcomeWords> kind) {
        var folded = word.folded();
        var before = words.getLast().folded();
        boolean deed = isDeed(kind) && !FunctionWords.PREPOSITION.has(before) && !FunctionWords.RELATIVE.has(before);
        return deed
                && (!isDescribed(before) || isAndDeed(folded))
                && words.size() >= FEWEST
                && (isAndDeed(folded) || kinds.stream().anyMatch(Deeds::isDeed));
    }

    /// «وقع الوزير، ممثلا الحكومة، مذكرة …»: the verb of signing still waits for what is signed.
    static boolean waits(List<Word> words) {
        return words.size() <= LONGEST_WAIT
                && words.stream().limit(2).anyMatch(word -> isSigning(word.folded()))
                && words.stream().noneMatch(word -> isPaper(word.folded()));
    }

    /// «وقعا اتفاقية، تتيح …»: behind the comma stands what the paper does.
    static boolean isOfPaper(List<Word> words, String next) {
        return OutcomeWords.PROVIDE.has(next)
                && OutcomeWords.PRESENT.has(next)
                && words.stream().anyMatch(word -> isPaper(word.folded()));
    }

    /// «سيلتقي الوزير الرئيس، ومستشاره …»: behind the comma stands whom one meets as well, and no verb.
    static boolean isListed(List<Word> words, List<Word> all, int at) {
        return all.get(at).folded().startsWith("و")
                && words.stream().limit(FEWEST).anyMatch(word -> OutcomeWords.MEET_FUTURE.has(word.folded()))
                && !isVerb(all.get(at).written().substring(1))
                && (at + 1 >= all.size() || !isVerb(all.get(at + 1).written()));
    }

    private static boolean isVerb(String written) {
        return OutcomeWords.PRESENT.has(Folded.fold(written))
                || FunctionWords.CONTENT_PARTICLE.has(Folded.fold(written))
                || WordSenses.all().of(written).stream()
                        .findFirst()
                        .filter(sense -> sense.kind() == Sense.Kind.VERB)
                        .isPresent();
    }

    private static boolean isSigning(String folded) {
        return OutcomeWords.SIGN.has(folded) && !OutcomeWords.ENDORSE.has(folded);
    }

    private static boolean isPaper(String folded) {
        return OutcomeWords.PAPER.has(folded) || OutcomeWords.DEAL.has(folded);
    }

    /// «وثيقة تعهد فيها …»: behind an indefinite noun, the verb tells more of it.
    private static boolean isDescribed(String before) {
        return (OutcomeWords.PAPER.has(before) || OutcomeWords.DEAL.has(before)) && !before.contains("ال");
    }

    private static boolean isAndDeed(String folded) {
        return folded.startsWith("و") && isDeed(OutcomeWords.kinds(folded.substring(1)));
    }

    private static boolean isDeed(Set<OutcomeWords> kind) {
        return kind.contains(OutcomeWords.AGREE)
                || kind.contains(OutcomeWords.SIGN)
                || kind.contains(OutcomeWords.CONCUR);
    }
}
