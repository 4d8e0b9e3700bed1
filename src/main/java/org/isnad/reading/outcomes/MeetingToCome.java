package org.isnad.reading.outcomes;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// What is to happen next: «سيلتقي الوزيران غدا»، «الجولة المقبلة»، «دعا نظيره إلى زيارة …».
final class MeetingToCome implements OutcomeRule {

    private static final int REACH = 12;
    private static final int FAR = 80;

    /// What one announces is a step of the event if it is about one of these, or says when.
    private static final Set<OutcomeWords> MATTERS = EnumSet.of(
            OutcomeWords.EVENT,
            OutcomeWords.DEAL,
            OutcomeWords.PAPER,
            OutcomeWords.RESULT,
            OutcomeWords.OFFER,
            OutcomeWords.DECREE,
            OutcomeWords.BALLOT,
            OutcomeWords.MATTER,
            OutcomeWords.WHEN);

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        for (int at = 0; at < clause.size(); at++) {
            int other = clause.tells(at) ? partner(clause, at, voice) : -1;
            if (other >= 0 && !isOpen(clause, at)) {
                return Optional.of(new Found(
                        Outcome.Kind.NEXT_STEP,
                        content(clause, Math.min(at, other), voice),
                        new Why("meeting-to-come", clause.at(at), clause.at(other))));
            }
        }
        return Optional.empty();
    }

    /// Not said to happen: «لن»، «ما إذا كان»، or told by the way: «التي يعتزم …».
    private static boolean isOpen(Clause clause, int at) {
        return FunctionWords.NEGATION.has(clause.word(at - 1))
                || clause.is(at - 1, OutcomeWords.HAD)
                || clause.word(at - 1).startsWith("لان")
                || FunctionWords.RELATIVE.has(clause.word(at - 1).replaceFirst("^[وف]", ""))
                || (clause.word(at - 1).equals("من") && FunctionWords.RELATIVE.has(clause.word(at - 2)))
                || clause.is(at - 1, OutcomeWords.WHETHER)
                || clause.is(at - 2, OutcomeWords.WHETHER);
    }

    private static int partner(Clause clause, int at, Voice voice) {
        if (clause.is(at, OutcomeWords.MEET_FUTURE)) {
            return clause.has(OutcomeWords.CONDITION) && !clause.has(OutcomeWords.EVENT) ? -1 : at;
        }
        if (isToBeDone(clause, at)) {
            if ((voice.isSomebodys(clause.at(at)) || at <= 1 || clause.headline())
                    && !isThreat(clause, at)
                    && isAboutMatter(clause)
                    && !clause.isConditional()) {
                return at;
            }
            int event = clause.find(OutcomeWords.EVENT, at + 1, REACH);
            event = event >= 0 ? event : clause.find(OutcomeWords.EVENT, 0, at);
            if (event >= 0) {
                return event;
            }
        }
        if (clause.is(at, OutcomeWords.MEET_PRESENT) && (at <= 1 || clause.headline())) {
            return clause.find(OutcomeWords.WHEN, at + 1, REACH);
        }
        if (clause.is(at, OutcomeWords.SETTLED) && clause.has(OutcomeWords.WHEN)) {
            return clause.find(OutcomeWords.EVENT, at + 1, 3);
        }
        if (clause.is(at, OutcomeWords.EXPECTED) && isExpectation(clause, at)) {
            return expected(clause, at);
        }
        if (clause.is(at, OutcomeWords.EXPECTED_VERB) && clause.word(at + 1).equals("ان")) {
            return clause.is(at + 2, OutcomeWords.PRESENT) ? at : -1;
        }
        if (clause.is(at, OutcomeWords.HOLD) && at <= 1 && voice.isSomebodys(clause.at(at))) {
            return clause.find(OutcomeWords.EVENT, at + 1, 2);
        }
        if (clause.is(at, OutcomeWords.PLAN) && clause.is(at, OutcomeWords.PRESENT)) {
            return at;
        }
        if (clause.is(at, OutcomeWords.PREPARE) && clause.is(at, OutcomeWords.PRESENT)) {
            return prepared(clause, at);
        }
        if (at <= 1 && isAwaited(clause, at, voice)) {
            return at;
        }
        if (at <= 1 && clause.is(at, OutcomeWords.PRESENT) && clause.find(OutcomeWords.SOON, at + 1, REACH) >= 0) {
            return clause.find(OutcomeWords.EVENT, at + 1, 2 * REACH);
        }
        if (clause.is(at, OutcomeWords.NEXT)
                && (clause.is(at - 1, OutcomeWords.EVENT) || clause.is(at - 1, OutcomeWords.VISIT))) {
            return at - 1;
        }
        if (clause.is(at, OutcomeWords.INVITE) || (at == 0 && clause.is(at, OutcomeWords.INVITATION))) {
            return invitation(clause, at);
        }
        return -1;
    }

    /// «تستعد … لتوقيع اتفاق», «يخطط … للقاء»; not «يجب أن نستعد», nor «كانت تخطط».
    private static int prepared(Clause clause, int at) {
        if (Hedges.before(clause, at) || clause.isEarlier(at) || clause.find(OutcomeWords.HAD, 0, at) >= 0) {
            return -1;
        }
        for (var what : List.of(OutcomeWords.EVENT, OutcomeWords.DEAL, OutcomeWords.PAPER, OutcomeWords.VISIT)) {
            int other = clause.find(what, at + 1, REACH);
            if (other >= 0) {
                return other;
            }
        }
        return -1;
    }

    /// «مشاورات جديدة الأسبوع المقبل», «اتفاقيات مرتقبة»: told without a verb, in a headline or by somebody.
    private static boolean isAwaited(Clause clause, int at, Voice voice) {
        boolean event = clause.is(at, OutcomeWords.EVENT) || clause.is(at, OutcomeWords.DEAL);
        boolean indefinite = !clause.word(at).startsWith(Letters.ARTICLE);
        boolean told = clause.headline() || voice.isAnnounced(clause.at(at));
        return event
                && indefinite
                && told
                && ((clause.headline() && clause.is(clause.size() - 1, OutcomeWords.WHEN))
                        || clause.find(OutcomeWords.SOON, at + 1, 4) >= 0
                        || clause.find(OutcomeWords.AWAITED, at + 1, 3) >= 0);
    }

    /// «ستنسحب إذا …».
    private static boolean isThreat(Clause clause, int at) {
        return clause.find(OutcomeWords.CONDITION, at + 1, clause.size()) >= 0;
    }

    private static boolean isAboutMatter(Clause clause) {
        return MATTERS.stream().anyMatch(clause::has) || clause.hasMonth();
    }

    /// «سيجري»، «سوف يجري»; not «ستفتح الطريق».
    private static boolean isToBeDone(Clause clause, int at) {
        boolean future = clause.is(at, OutcomeWords.DO_FUTURE)
                || (clause.is(at, OutcomeWords.PRESENT) && clause.is(at - 1, OutcomeWords.WILL));
        return future && clause.find(OutcomeWords.FIGURATIVE, at + 1, 2) < 0;
    }

    /// «المقرر أن»، «من المقرر عقد».
    private static boolean isExpectation(Clause clause, int at) {
        var next = clause.word(at + 1);
        return (at == 0 || clause.word(at - 1).endsWith("من"))
                && (next.equals("ان") || (next.length() > 2 && !next.startsWith(Letters.ARTICLE)));
    }

    /// «من المقرر أن» announces; «من المتوقع أن» may be a forecast, unless an event is expected.
    private static int expected(Clause clause, int at) {
        boolean forecast = clause.word(at + 1).equals("ان")
                && (!clause.is(at + 2, OutcomeWords.PRESENT)
                        || clause.is(at + 2, OutcomeWords.WIN)
                        || clause.is(at + 2, OutcomeWords.FAILED));
        boolean announced = clause.is(at, OutcomeWords.ANNOUNCED)
                || clause.is(at + 2, OutcomeWords.PRESENT)
                || clause.find(OutcomeWords.EVENT, at, REACH) >= 0;
        int from = clause.word(at - 1).endsWith("من") ? at - 1 : at;
        return announced && (clause.is(at, OutcomeWords.ANNOUNCED) || !forecast) ? from : -1;
    }

    /// «دعا … إلى زيارة»، «وجه الدعوة … لزيارة».
    private static int invitation(Clause clause, int at) {
        int visit = clause.find(OutcomeWords.VISIT, at + 1, 2 * REACH);
        int held = clause.is(visit - 1, OutcomeWords.HOLD) ? visit - 1 : visit;
        boolean to = visit > 0
                && (clause.word(held - 1).equals("الي") || clause.word(held).startsWith("ل"));
        return to ? visit : -1;
    }

    /// The whole of a short statement, else its clause; the article's own words begin with the verb.
    private static Span content(Clause clause, int at, Voice voice) {
        boolean held = clause.is(at - 1, OutcomeWords.HOLD);
        int first = voice.isSomebodys(clause.span()) || clause.headline() ? 0 : held ? at - 1 : at;
        int start = clause.at(at).start() - clause.span().start() <= FAR ? first : at;
        boolean ofSubject = FunctionWords.RELATIVE.has(clause.word(1));
        return voice.shortStatement(clause.span())
                .filter(whole -> ofSubject || clause.at(at).start() - whole.start() <= FAR)
                .orElseGet(() -> clause.from(start));
    }
}
