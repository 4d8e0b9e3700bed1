package org.isnad.reading.outcomes;

import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// What was settled or promised: «اتفق الطرفان على …»، «وقعا مذكرة …»، «التفاهم الذي توصلنا إليه».
final class SomethingAgreed implements OutcomeRule {

    private static final int REACH = 12;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        for (int at = 0; at < clause.size(); at++) {
            if (isDenied(clause, at)) {
                continue;
            }
            int other = partner(clause, at);
            if (other >= 0 && !clause.isBackground()) {
                return Optional.of(found(clause, at, other));
            }
        }
        return Optional.empty();
    }

    /// The word that makes it an agreement together with the word at `at`; -1 where it is none.
    private static int partner(Clause clause, int at) {
        var word = clause.word(at);
        if (OutcomeWords.AGREE.has(word)) {
            return Hedges.before(clause, at) ? -1 : at;
        }
        if (OutcomeWords.SIGN.has(word)) {
            return Hedges.before(clause, at) ? -1 : clause.find(OutcomeWords.PAPER, at + 1, REACH);
        }
        if (OutcomeWords.ELECTED.has(word)) {
            return Hedges.before(clause, at) ? -1 : clause.find(OutcomeWords.OFFICE, at + 1, REACH);
        }
        if (OutcomeWords.REACH.has(word) && clause.word(at + 1).equals("الي")) {
            return Hedges.before(clause, at) ? -1 : clause.find(OutcomeWords.DEAL, at + 1, 4);
        }
        if (OutcomeWords.DEAL.has(word) && FunctionWords.RELATIVE.has(clause.word(at + 1))) {
            return OutcomeWords.REACH.has(clause.word(at + 2)) ? at + 2 : -1;
        }
        if (OutcomeWords.DEAL.has(word)
                && (clause.word(at - 1).equals("تم") || clause.word(at - 1).equals("جري"))) {
            return Hedges.before(clause, at - 1) ? -1 : at - 1;
        }
        return -1;
    }

    private static Found found(Clause clause, int at, int other) {
        int first = Math.min(at, other);
        var content = FunctionWords.RELATIVE.has(clause.word(at + 1))
                ? new Span(
                        clause.at(at).start(),
                        clause.at(Math.min(clause.size() - 1, other + 2)).end())
                : clause.from(first);
        return new Found(
                Outcome.Kind.AGREED,
                content,
                new Why("something-agreed", clause.at(first), clause.at(Math.max(at, other))));
    }

    private static boolean isDenied(Clause clause, int at) {
        return FunctionWords.NEGATION.has(clause.word(at - 1));
    }
}
