package org.isnad.reading.outcomes;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;
import org.isnad.text.Letters;

/// What stays unsettled or in the way: «خلافات لم تحسم بعد»، «لا تزال هناك عقبات».
final class LeftOpen implements OutcomeRule {

    private static final int NEAR = 5;

    /// What may be left open: a delay of anything else is none of the event's.
    private static final Set<OutcomeWords> MATTERS = EnumSet.of(
            OutcomeWords.EVENT,
            OutcomeWords.DEAL,
            OutcomeWords.PAPER,
            OutcomeWords.RESULT,
            OutcomeWords.OFFER,
            OutcomeWords.BALLOT,
            OutcomeWords.SETTLE,
            OutcomeWords.FAIL_VERB,
            OutcomeWords.OPEN,
            OutcomeWords.MATTER);

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        return notYet(clause, voice)
                .or(() -> unsaid(clause, voice))
                .or(() -> stuck(clause, voice))
                .or(() -> ongoing(clause, voice))
                .or(() -> apart(clause, voice))
                .or(() -> openIssue(clause, voice));
    }

    /// «لم تظهر الحكومة بعد …»، «ما زال الحزب يرفض …».
    private static Optional<Found> notYet(Clause clause, Voice voice) {
        for (int at = 0; at < clause.size(); at++) {
            int sign = isNot(clause.word(at)) && isAboutMatter(clause)
                    ? still(clause, at + 1)
                    : clause.is(at, OutcomeWords.GO_ON) ? clause.find(OutcomeWords.REFUSE, at + 1, NEAR) : -1;
            boolean aside = FunctionWords.RELATIVE.has(clause.word(at - 1))
                    || FunctionWords.RELATIVE.has(clause.word(at - 2))
                    || clause.word(at - 1).endsWith("من");
            if (sign >= 0 && !aside) {
                return found(clause, voice, at, sign);
            }
        }
        return Optional.empty();
    }

    /// «لم يحدد البيان موعدا», «دون تحديد موعد»: what the event left unsaid.
    private static Optional<Found> unsaid(Clause clause, Voice voice) {
        int verb = clause.find(OutcomeWords.SPECIFY);
        int detail =
                verb < 1 || !isNot(clause.word(verb - 1)) ? -1 : clause.find(OutcomeWords.DETAIL, verb + 1, 2 * NEAR);
        if (detail >= 0) {
            return found(clause, voice, verb - 1, detail);
        }
        int noun = clause.find(OutcomeWords.SPECIFYING, 1, clause.size());
        int day = noun < 0 || !isWithout(clause.word(noun - 1)) ? -1 : clause.find(OutcomeWords.DETAIL, noun + 1, 3);
        return day < 0
                ? Optional.empty()
                : Optional.of(new Found(
                        Outcome.Kind.OPEN_ISSUE,
                        clause.from(noun - 1),
                        new Why("left-open", clause.at(noun - 1), clause.at(day))));
    }

    /// «دون», «ومن دون», «بدون».
    private static boolean isWithout(String word) {
        return word.endsWith("دون") && word.length() <= NEAR;
    }

    /// «لم», «ولم»; not «العالم».
    private static boolean isNot(String word) {
        return word.endsWith("لم") && FunctionWords.NEGATION.has(word);
    }

    private static boolean isAboutMatter(Clause clause) {
        return MATTERS.stream().anyMatch(clause::has);
    }

    /// The «بعد» or «الآن» that says not yet; not that of «بعد اللقاء», «بعد ذلك».
    private static int still(Clause clause, int from) {
        for (int at = clause.find(OutcomeWords.STILL, from, clause.size());
                at >= 0;
                at = clause.find(OutcomeWords.STILL, at + 1, clause.size())) {
            var next = clause.word(at + 1);
            if (!next.startsWith(Letters.ARTICLE) && !next.equals("ذلك") && !FunctionWords.CONTENT_PARTICLE.has(next)) {
                return at;
            }
        }
        return -1;
    }

    /// «المفاوضات متعثرة», «وصلت المحادثات إلى طريق مسدود».
    private static Optional<Found> stuck(Clause clause, Voice voice) {
        int stuck = clause.find(OutcomeWords.STUCK);
        int event = stuck < 0 ? -1 : clause.find(OutcomeWords.EVENT, stuck - 2 * NEAR, 2 * NEAR);
        boolean told = event >= 0
                && !clause.word(stuck).startsWith(Letters.ARTICLE)
                && !clause.isBackground()
                && !Hedges.before(clause, stuck);
        return told ? found(clause, voice, event == 1 ? 0 : event, stuck) : Optional.empty();
    }

    /// «التحقيقات لا تزال جارية».
    private static Optional<Found> ongoing(Clause clause, Voice voice) {
        int still = clause.find(OutcomeWords.GO_ON);
        int inquiry = still < 0 ? -1 : clause.find(OutcomeWords.INQUIRY, still - 3 * NEAR, 4 * NEAR);
        boolean told =
                inquiry >= 0 && clause.find(OutcomeWords.ONGOING, still + 1, NEAR) > inquiry && !clause.isBackground();
        return told ? found(clause, voice, Math.min(inquiry, Math.max(0, still - 1)), still) : Optional.empty();
    }

    /// «تختلف الدولتان حول …».
    private static Optional<Found> apart(Clause clause, Voice voice) {
        int verb = clause.find(OutcomeWords.DIFFER);
        int about = verb < 0 ? -1 : clause.find(OutcomeWords.ABOUT, verb + 1, 2 * NEAR);
        return about < 0 || Hedges.before(clause, verb) || FunctionWords.RELATIVE.has(clause.word(verb - 1))
                ? Optional.empty()
                : found(clause, voice, verb, about);
    }

    private static Optional<Found> found(Clause clause, Voice voice, int at, int sign) {
        return Optional.of(new Found(
                Outcome.Kind.OPEN_ISSUE,
                Telling.from(clause, at, voice),
                new Why("left-open", clause.at(at), clause.at(sign))));
    }

    private static Optional<Found> openIssue(Clause clause, Voice voice) {
        int open = clause.find(OutcomeWords.OPEN);
        if (open < 0) {
            return Optional.empty();
        }
        int sign = clause.find(OutcomeWords.UNSETTLED, open - NEAR, 2 * NEAR + 1);
        if (sign < 0
                || sign == open
                || clause.is(sign - 1, OutcomeWords.HAD)
                || clause.isConditional()
                || FunctionWords.PREPOSITION.has(clause.word(open))
                || FunctionWords.RELATIVE.has(clause.word(sign - 1))) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                Outcome.Kind.OPEN_ISSUE,
                Telling.from(clause, Math.min(open, sign), voice),
                new Why("left-open", clause.at(open), clause.at(sign))));
    }
}
