package org.isnad.reading.facts;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.lexicon.ReportingWords;
import org.isnad.morphology.Proclitics;
import org.isnad.morphology.Proclitics.Cut;
import org.isnad.text.WordMemory;

/// What the lists know of a folded word that facts are found by.
///
/// @param core the word without its attached particles, where the rest is a word of the lists; else the whole word
/// @param event what kind of event word it is, or empty
/// @param future whether it speaks of a later meeting
/// @param reports whether it is a verb by which somebody says something
/// @param deed whether it is a verb by which something is settled: «وافق»، «صوت»
record FactWord(String core, String event, boolean future, boolean reports, boolean deed) {

    private static final Set<Form> VERBS = Set.of(Form.PERFECT, Form.IMPERFECT);
    private static final Set<OutcomeWords> DEEDS = EnumSet.of(
            OutcomeWords.AGREE,
            OutcomeWords.CONCUR,
            OutcomeWords.SIGN,
            OutcomeWords.VOTE,
            OutcomeWords.ELECT,
            OutcomeWords.ISSUE,
            OutcomeWords.REACH,
            OutcomeWords.WIN,
            OutcomeWords.DECIDE,
            OutcomeWords.REFUSE);
    private static final String WILL = "س";
    private static final WordMemory<FactWord> REMEMBERED = new WordMemory<>(120_000, FactWord::lookUp);

    /// Looked up once for all articles.
    static FactWord of(String folded) {
        return REMEMBERED.of(folded);
    }

    private static FactWord lookUp(String folded) {
        var core = coreOf(folded);
        return new FactWord(
                core,
                Vocabulary.event(core).orElse(""),
                Vocabulary.FUTURE.has(folded) || isFutureOfMeeting(core),
                isReport(folded),
                isDeed(folded));
    }

    boolean tellsOfMeeting() {
        return event.equals("meeting") || event.startsWith("name");
    }

    /// «ستجتمع», «سينعقد».
    private static boolean isFutureOfMeeting(String core) {
        return core.startsWith(WILL) && Vocabulary.event(core.substring(1)).isPresent();
    }

    private static boolean isDeed(String folded) {
        return DEEDS.stream().anyMatch(deed -> deed.has(folded));
    }

    private static boolean isReport(String folded) {
        return ReportingWords.ofNews()
                .of(folded)
                .filter(word -> VERBS.contains(word.form()))
                .filter(word -> !FunctionWords.PREPOSITION.has(folded))
                .isPresent();
    }

    /// Whether it tells of what was said or talked about, so that what stands behind it is not the meeting's.
    boolean isOfSomethingElse() {
        return reports || event.equals("topic");
    }

    private static String coreOf(String folded) {
        for (Cut way : Proclitics.waysToCut(folded)) {
            if (isKnown(way.core()) || isFigure(way.core())) {
                return way.core();
            }
        }
        return folded;
    }

    private static boolean isFigure(String core) {
        return core.chars().allMatch(Character::isDigit);
    }

    private static boolean isKnown(String core) {
        return Vocabulary.NUMBERS.containsKey(core)
                || Vocabulary.TIMES.containsKey(core)
                || Vocabulary.event(core).isPresent()
                || Vocabulary.PLACE_NOUNS.containsKey(core)
                || Vocabulary.isCity(core)
                || Vocabulary.beginsCity(core);
    }
}
