package org.isnad.marking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.dossier.Dossier;
import org.isnad.reading.Participant;
import org.isnad.reading.Reading;

/// What stands where in an article.
public final class Findings {

    private static final Comparator<Selection> INNERMOST_FIRST = Comparator.comparingInt(Findings::length);
    private static final Comparator<Selection> IN_TEXT_ORDER =
            Comparator.comparing(finding -> finding.place().orElseThrow().span());

    private Findings() {}

    /// Everything found at an offset, innermost first; of two equally long, names before quotes before outcomes.
    public static List<Selection> at(Reading reading, int offset) {
        return all(reading)
                .filter(finding -> finding.place().orElseThrow().span().contains(offset))
                .sorted(INNERMOST_FIRST)
                .toList();
    }

    /// The quotes, outcomes and facts, in text order: what one goes through from the keyboard.
    public static List<Selection> passages(Reading reading) {
        return Stream.of(quotes(reading), outcomes(reading), facts(reading))
                .flatMap(found -> found)
                .sorted(IN_TEXT_ORDER)
                .toList();
    }

    /// The places that name a participant, in text order.
    public static List<Selection> mentions(Reading reading, String participant) {
        return reading.participant(participant).stream()
                .flatMap(found -> mentions(reading, found))
                .toList();
    }

    /// Whether the dossier still holds what was chosen.
    public static boolean holds(Dossier dossier, Selection selection) {
        return switch (selection) {
            case Selection.Nothing _ -> true;
            case Selection.OfParticipant chosen -> dossier.figure(chosen.id()).isPresent();
            case Selection.Passage chosen ->
                dossier.readings().stream()
                        .anyMatch(reading -> reading.article().equals(chosen.article()));
            case Selection.OfMention _, Selection.OfQuote _, Selection.OfOutcome _, Selection.OfFact _ ->
                dossier.readings().stream().flatMap(Findings::all).anyMatch(selection::equals);
        };
    }

    private static Stream<Selection> all(Reading reading) {
        return Stream.of(
                        reading.participants().stream().flatMap(found -> mentions(reading, found)),
                        quotes(reading),
                        outcomes(reading),
                        facts(reading))
                .flatMap(found -> found);
    }

    private static Stream<Selection> mentions(Reading reading, Participant found) {
        return found.mentions().stream()
                .map(mention -> new Selection.OfMention(reading.article(), found.id(), mention));
    }

    private static Stream<Selection> quotes(Reading reading) {
        return reading.quotes().stream().map(quote -> new Selection.OfQuote(reading.article(), quote));
    }

    private static Stream<Selection> outcomes(Reading reading) {
        return reading.outcomes().stream().map(outcome -> new Selection.OfOutcome(reading.article(), outcome));
    }

    private static Stream<Selection> facts(Reading reading) {
        return reading.facts().stream().map(fact -> new Selection.OfFact(reading.article(), fact));
    }

    private static int length(Selection finding) {
        return finding.place().orElseThrow().span().length();
    }
}
