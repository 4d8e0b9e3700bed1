package org.isnad.reading.facts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.morphology.Proclitics;
import org.isnad.morphology.Proclitics.Cut;

/// What the lists know of a folded word that facts are found by.
///
/// @param core the word without its attached particles, where the rest is a word of the lists; else the whole word
/// @param event what kind of event word it is, or empty
/// @param future whether it speaks of a later meeting
record FactWord(String core, String event, boolean future) {

    private static final int MOST_REMEMBERED = 120_000;
    private static final Map<String, FactWord> REMEMBERED = new ConcurrentHashMap<>();

    /// Looked up once for all articles, as far as memory should be spent on it.
    static FactWord of(String folded) {
        var known = REMEMBERED.get(folded);
        if (known != null) {
            return known;
        }
        var core = coreOf(folded);
        var word = new FactWord(core, Vocabulary.event(core).orElse(""), Vocabulary.FUTURE.has(folded));
        if (REMEMBERED.size() < MOST_REMEMBERED) {
            REMEMBERED.put(folded, word);
        }
        return word;
    }

    boolean tellsOfMeeting() {
        return !event.isEmpty() && !event.equals("lasts");
    }

    private static String coreOf(String folded) {
        for (Cut way : Proclitics.waysToCut(folded)) {
            if (isKnown(way.core())) {
                return way.core();
            }
        }
        return folded;
    }

    private static boolean isKnown(String core) {
        return Vocabulary.NUMBERS.containsKey(core)
                || Vocabulary.TIMES.containsKey(core)
                || Vocabulary.event(core).isPresent()
                || Vocabulary.PLACE_NOUNS.containsKey(core)
                || Vocabulary.isCity(core);
    }
}
