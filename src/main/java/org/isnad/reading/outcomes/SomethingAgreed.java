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
        if (clause.is(at, OutcomeWords.AGREE)) {
            return Hedges.before(clause, at) ? -1 : at;
        }
        if (clause.is(at, OutcomeWords.CONCUR)) {
            return Hedges.before(clause, at) ? -1 : find(clause, "علي", at);
        }
        if (clause.is(at, OutcomeWords.ACCEPT)) {
            return Hedges.before(clause, at) ? -1 : clause.find(OutcomeWords.OFFER, at + 1, REACH);
        }
        if (clause.is(at, OutcomeWords.SIGN)) {
            return Hedges.before(clause, at) ? -1 : clause.find(OutcomeWords.PAPER, at + 1, 2 * REACH);
        }
        if (clause.is(at, OutcomeWords.ELECTED) || clause.is(at, OutcomeWords.ELECT)) {
            return Hedges.before(clause, at) ? -1 : clause.find(OutcomeWords.OFFICE, at + 1, REACH);
        }
        if (clause.is(at, OutcomeWords.REACH)) {
            return Hedges.before(clause, at) ? -1 : clause.find(OutcomeWords.DEAL, at + 1, REACH);
        }
        if (clause.is(at, OutcomeWords.VOTE)) {
            return Hedges.before(clause, at) ? -1 : clause.find(OutcomeWords.BY_VOTES, at + 1, REACH);
        }
        if (clause.is(at, OutcomeWords.WIN)) {
            return Hedges.before(clause, at) ? -1 : clause.find(OutcomeWords.VOTES, at + 1, REACH);
        }
        if (clause.is(at, OutcomeWords.PROVIDE) || clause.is(at, OutcomeWords.UNDER)) {
            int deal = clause.find(OutcomeWords.DEAL, at - 3, 3);
            return Hedges.before(clause, at) ? -1 : deal >= 0 ? deal : clause.find(OutcomeWords.DEAL, at + 1, 1);
        }
        if (clause.is(at, OutcomeWords.DEAL) && FunctionWords.RELATIVE.has(clause.word(at + 1))) {
            return clause.is(at + 2, OutcomeWords.REACH) ? at + 2 : -1;
        }
        if (clause.is(at, OutcomeWords.DEAL)
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

    private static int find(Clause clause, String word, int from) {
        for (int at = from + 1; at < clause.size(); at++) {
            if (clause.word(at).equals(word)) {
                return at;
            }
        }
        return -1;
    }

    /// «لم يوافق», and what is told by the way: «التي تعهدت بها».
    private static boolean isDenied(Clause clause, int at) {
        return FunctionWords.NEGATION.has(clause.word(at - 1)) || FunctionWords.RELATIVE.has(clause.word(at - 1));
    }
}
