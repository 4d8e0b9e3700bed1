package org.isnad.reading.outcomes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.reading.Outcome;
import org.isnad.reading.SignPoints;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// What no rule knows by its wording, but whose words together mostly stand in outcomes: each sign of a clause has its
/// points.
final class SignsAddUp implements OutcomeRule {

    /// The list of their points.
    static final String POINTS = "outcome-points";

    /// How likely it must be: with less, more outcomes of unseen articles are found, but mostly false ones.
    private static final double LIKELY = 0.32;

    private static final int STRONGEST = 3;
    private static final SignPoints TABLE = SignPoints.named(POINTS);

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        var signs = ClauseSigns.of(clause, voice);
        var verdict = TABLE.weigh(signs.names());
        return verdict.likelihood() < LIKELY
                ? Optional.empty()
                : Optional.of(new Found(
                        Outcome.Kind.valueOf(verdict.kind()),
                        whole(clause, voice),
                        new Why("signs-add-up", strongest(clause, signs, verdict.kind()))));
    }

    /// The clause, or the short statement that it is the most of.
    private static Span whole(Clause clause, Voice voice) {
        return voice.shortStatement(clause.span()).orElse(clause.span());
    }

    /// The words that speak most for it.
    private static List<Span> strongest(Clause clause, ClauseSigns signs, String kind) {
        return signs.names().stream()
                .filter(sign -> TABLE.of(sign, kind) > 0)
                .filter(sign -> signs.placeOf(sign).isPresent())
                .sorted(Comparator.<String>comparingInt(sign -> -TABLE.of(sign, kind))
                        .thenComparing(Comparator.naturalOrder()))
                .map(sign -> clause.at(signs.placeOf(sign).orElseThrow()))
                .distinct()
                .limit(STRONGEST)
                .toList();
    }
}
