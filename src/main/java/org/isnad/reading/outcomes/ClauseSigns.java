package org.isnad.reading.outcomes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.lexicon.ReportingWords;
import org.isnad.reading.Quote;

/// The signs by which a clause may be known as an outcome: what its words are, and how and where it is told.
///
/// Those of a word are named by it («verb اتفق», «noun هدنة», «is-deal»), so that they lead back to it.
final class ClauseSigns {

    private static final int ANYWHERE = -1;
    private static final int OPENING = 6;
    private static final List<Integer> LENGTHS = List.of(4, 8, 15, 25);
    private static final Set<OutcomeWords> OF_TALKS = Set.of(
            OutcomeWords.EVENT,
            OutcomeWords.DEAL,
            OutcomeWords.TALKS,
            OutcomeWords.VISIT,
            OutcomeWords.BALLOT,
            OutcomeWords.PAPER);

    private final Clause clause;
    private final Map<String, Integer> places = new HashMap<>();

    private ClauseSigns(Clause clause) {
        this.clause = clause;
    }

    static ClauseSigns of(Clause clause, Voice voice) {
        var signs = new ClauseSigns(clause);
        signs.addWords();
        signs.addTense();
        signs.addBeginning();
        signs.addTelling(voice);
        return signs;
    }

    /// Each once.
    Collection<String> names() {
        return places.keySet();
    }

    /// The word that bears the sign; empty where the whole clause does.
    Optional<Integer> placeOf(String sign) {
        return Optional.of(places.getOrDefault(sign, ANYWHERE)).filter(at -> at != ANYWHERE);
    }

    private void add(String sign, int at) {
        places.putIfAbsent(sign, at);
    }

    private void addIf(boolean so, String sign) {
        if (so) {
            add(sign, ANYWHERE);
        }
    }

    private void addWords() {
        for (int at = 0; at < clause.size(); at++) {
            for (String sign : WordSigns.of(clause.word(at))) {
                add(sign, at);
            }
        }
        addIf(OF_TALKS.stream().anyMatch(clause::has), "about-talks");
        for (int length : LENGTHS) {
            addIf(clause.size() > length, "longer-than-" + length);
        }
    }

    /// Of the verb that comes first.
    private void addTense() {
        String tense = "no-verb";
        for (int at = 0; at < Math.min(OPENING, clause.size()); at++) {
            var of = WordSigns.tenseOf(clause.word(at));
            if (of.isPresent()) {
                tense = of.orElseThrow();
                break;
            }
        }
        add(tense, ANYWHERE);
    }

    private void addBeginning() {
        var first = clause.word(0);
        addIf(FunctionWords.NEGATION.has(first), "begins-with-negation");
        addIf(FunctionWords.RELATIVE.has(first), "begins-with-relative");
        addIf(FunctionWords.CONTENT_PARTICLE.has(first), "begins-with-that");
        addIf(FunctionWords.PREPOSITION.has(first), "begins-with-preposition");
        addIf(FunctionWords.ADVERB.has(first), "begins-with-adverb");
        addIf(ReportingWords.ofNews().of(first).isPresent(), "begins-with-report");
        addIf(clause.opensSentence(), "opens-sentence");
    }

    private void addTelling(Voice voice) {
        addIf(clause.headline(), "headline");
        addIf(clause.lead(), "lead");
        addIf(clause.isBackground(), "background");
        addIf(clause.isConditional(), "conditional");
        addIf(voice.isWished(clause.span()), "wished");
        addIf(voice.isDenied(clause.span()), "denied");
        var quote = voice.holding(clause.span());
        add("told-" + lower(quote.map(Quote::kind)), ANYWHERE);
        quote.ifPresent(q -> add("stance-" + lower(Optional.of(q.stance())), ANYWHERE));
        for (int at = 0; at < clause.size(); at++) {
            if (WordSigns.reports(clause.word(at))) {
                add("reports", at);
            }
        }
    }

    private static String lower(Optional<? extends Enum<?>> one) {
        return one.map(e -> e.name().toLowerCase(Locale.ROOT)).orElse("by-article");
    }
}
