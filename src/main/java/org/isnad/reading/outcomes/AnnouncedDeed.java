package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;
import org.isnad.text.Letters;

/// What somebody announces by a noun: «أعلن البلدان إنهاء حالة الحرب».
final class AnnouncedDeed implements OutcomeRule {

    private static final int REACH = 6;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        int deed = announcedAt(clause, voice);
        return deed < 0 || clause.isBackground() || clause.isEarlier(deed)
                ? Optional.empty()
                : Optional.of(
                        new Found(Outcome.Kind.AGREED, clause.from(deed), new Why("announced-deed", clause.at(deed))));
    }

    /// Where the noun stands; -1 where there is none.
    private static int announcedAt(Clause clause, Voice voice) {
        if (isDeed(clause, 0) && voice.isAnnounced(clause.at(0))) {
            return 0;
        }
        for (int at = 1; at < clause.size(); at++) {
            if (isDeed(clause, at)) {
                if (isSaidDone(clause, at, voice)) {
                    return at - 1;
                }
                if (VerbalNouns.isAnnouncedBefore(clause, at, REACH)) {
                    return at;
                }
            }
        }
        return -1;
    }

    /// «وتم تعيين …», at the head of a sentence or in somebody's words.
    private static boolean isSaidDone(Clause clause, int at, Voice voice) {
        return clause.is(at - 1, OutcomeWords.CAME_ABOUT)
                && ((at == 1 && clause.opensSentence()) || voice.isSomebodys(clause.at(at)))
                && !isAside(clause, at - 1);
    }

    private static boolean isAside(Clause clause, int at) {
        return FunctionWords.NEGATION.has(clause.word(at - 1))
                || FunctionWords.RELATIVE.has(clause.word(at - 1))
                || Hedges.before(clause, at);
    }

    private static boolean isDeed(Clause clause, int at) {
        return clause.is(at, OutcomeWords.DEED_NOUN)
                && !clause.is(at, OutcomeWords.PUT_OFF)
                && !isOfBody(clause, at - 1);
    }

    /// «أعلنت منظمة حظر …»: the noun is part of its name.
    private static boolean isOfBody(Clause clause, int at) {
        return clause.is(at, OutcomeWords.BODY) && !clause.word(at).startsWith(Letters.ARTICLE);
    }
}
