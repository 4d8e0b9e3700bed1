package org.isnad.reading.facts;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.lexicon.Countries;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.lexicon.ReportingWords;
import org.isnad.morphology.Proclitics;
import org.isnad.morphology.Proclitics.Cut;
import org.isnad.reading.Signs;
import org.isnad.text.WordMemory;

/// What the lists know of a folded word that facts are found by.
///
/// @param core the word without its attached particles, where the rest is a word of the lists; else the whole word
/// @param event what kind of event word it is, or empty
/// @param time what kind of word of time it is, or empty
/// @param venue what kind of noun of a place it is, its article taken off, or empty
record FactWord(String core, String event, String time, String venue, Set<Trait> traits) {

    /// What else a word can be.
    enum Trait {
        /// It speaks of a later meeting.
        FUTURE,
        /// A verb by which somebody says something.
        REPORTS,
        /// A verb by which something is settled: «وافق»، «صوت».
        DEED,
        /// The name of a city or of a state may begin with it.
        BEGINS_NAME,
        /// «مدينة»، «العاصمة»: the name of a city follows.
        CITY_NOUN,
        /// «الروسية»: an adjective of a state.
        NISBA,
        /// A number may begin with it, or a noun that tells one: «مئة»، «عشرات»، «قتيلان».
        COUNTS
    }

    /// Where a sentence has no word.
    static final FactWord NONE = new FactWord("", "", "", "", EnumSet.noneOf(Trait.class));

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
                Vocabulary.TIMES.getOrDefault(core, ""),
                Venue.kind(core),
                traits(folded, core));
    }

    private static Set<Trait> traits(String folded, String core) {
        var traits = EnumSet.noneOf(Trait.class);
        Signs.addIf(Vocabulary.FUTURE.has(folded) || isFutureOfMeeting(core), Trait.FUTURE, traits);
        Signs.addIf(isReport(folded), Trait.REPORTS, traits);
        Signs.addIf(isDeed(folded), Trait.DEED, traits);
        Signs.addIf(Vocabulary.beginsName(core), Trait.BEGINS_NAME, traits);
        Signs.addIf("city".equals(Vocabulary.PLACE_NOUNS.get(core)), Trait.CITY_NOUN, traits);
        Signs.addIf(Countries.all().ofAdjective(folded).isPresent(), Trait.NISBA, traits);
        boolean figure = Numbers.mayBegin(folded, core) || Casualties.mayBegin(core) || TradeFigure.mayBegin(core);
        Signs.addIf(figure, Trait.COUNTS, traits);
        return traits;
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    boolean future() {
        return is(Trait.FUTURE);
    }

    boolean reports() {
        return is(Trait.REPORTS);
    }

    boolean deed() {
        return is(Trait.DEED);
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
        return reports() || event.equals("topic");
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
