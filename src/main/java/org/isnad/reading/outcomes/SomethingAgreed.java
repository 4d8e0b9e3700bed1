package org.isnad.reading.outcomes;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// What was settled or promised: «اتفق الطرفان على …»، «وقعا مذكرة …»، «صوت المجلس لصالح …».
final class SomethingAgreed implements OutcomeRule {

    /// A word, and what must stand behind it within `reach` words to make it an agreement.
    private record Pair(OutcomeWords word, OutcomeWords other, int reach) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(OutcomeWords.CONCUR, OutcomeWords.ABOUT, 16),
            new Pair(OutcomeWords.ACCEPT, OutcomeWords.OFFER, 12),
            new Pair(OutcomeWords.YIELD, OutcomeWords.CONCESSION, 12),
            new Pair(OutcomeWords.SIGN, OutcomeWords.PAPER, 24),
            new Pair(OutcomeWords.ENDORSE, OutcomeWords.EVENT, 2),
            new Pair(OutcomeWords.ENDORSE, OutcomeWords.BODY, 2),
            new Pair(OutcomeWords.REACH, OutcomeWords.EVENT, 2),
            new Pair(OutcomeWords.ISSUE, OutcomeWords.DECREE, 6),
            new Pair(OutcomeWords.ELECT, OutcomeWords.OFFICE, 12),
            new Pair(OutcomeWords.REACH, OutcomeWords.DEAL, 12),
            new Pair(OutcomeWords.REACH, OutcomeWords.RESULT, 3),
            new Pair(OutcomeWords.GAIN, OutcomeWords.DEAL, 2),
            new Pair(OutcomeWords.GAIN, OutcomeWords.VOTES, 8),
            new Pair(OutcomeWords.RULE, OutcomeWords.COURT, 3),
            new Pair(OutcomeWords.RULE, OutcomeWords.PENALTY, 10),
            new Pair(OutcomeWords.DECIDE, OutcomeWords.BODY, 4),
            new Pair(OutcomeWords.DECIDE, OutcomeWords.MATTER, 8),
            new Pair(OutcomeWords.DECIDE, OutcomeWords.PAPER, 8),
            new Pair(OutcomeWords.DECIDE, OutcomeWords.EVENT, 8),
            new Pair(OutcomeWords.DECIDE, OutcomeWords.DEED_NOUN, 8),
            new Pair(OutcomeWords.VOTE, OutcomeWords.BY_VOTES, 12),
            new Pair(OutcomeWords.VOTE, OutcomeWords.PAPER, 6),
            new Pair(OutcomeWords.WIN, OutcomeWords.VOTES, 12),
            new Pair(OutcomeWords.FOUND, OutcomeWords.FOUNDATION, 4),
            new Pair(OutcomeWords.THERE, OutcomeWords.DEAL, 1),
            new Pair(OutcomeWords.WE_HAVE, OutcomeWords.DEAL, 1));

    /// Verbs that tell of something settled in the past only.
    private static final Set<OutcomeWords> IN_PAST = EnumSet.of(
            OutcomeWords.SIGN, OutcomeWords.ELECT, OutcomeWords.FOUND, OutcomeWords.ENDORSE, OutcomeWords.RULE);

    private static final String BY = "ب";
    private static final int NEAR = 3;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        for (int at = 0; at < clause.size(); at++) {
            int other = clause.tells(at) ? partner(clause, at, voice) : -1;
            if (other >= 0 && !isDenied(clause, at) && !clause.isEarlier(at) && !clause.isBackground()) {
                return Optional.of(found(clause, at, other, voice));
            }
        }
        return Optional.empty();
    }

    /// The word that makes it an agreement together with the word at `at`; -1 where it is none.
    private static int partner(Clause clause, int at, Voice voice) {
        if (clause.is(at, OutcomeWords.DEAL) && FunctionWords.RELATIVE.has(clause.word(at + 1))) {
            return clause.is(at + 2, OutcomeWords.REACH) ? at + 2 : -1;
        }
        if (Hedges.before(clause, at)) {
            return -1;
        }
        boolean pledge =
                clause.is(at, OutcomeWords.AGREE) && !clause.word(at + 1).equals("عن"); // «عدا عن»
        if (pledge || (clause.is(at, OutcomeWords.DEAL) && VerbalNouns.isDone(clause, at))) {
            return at;
        }
        if (VerbalNouns.areToldAsDone(clause, at, voice)) {
            return VerbalNouns.done(clause, at);
        }
        if (isOnlyForeseen(clause, at, voice)) {
            return -1;
        }
        if (clause.is(at, OutcomeWords.SETTLED) && clause.has(OutcomeWords.SOON)) {
            return -1; // «تقرر عقد جولة ثانية الخميس المقبل»
        }
        for (Pair pair : PAIRS) {
            // «توقع» may be another verb: the sooner the other word must come.
            int reach = clause.is(at, OutcomeWords.PRESENT) ? Math.min(pair.reach(), NEAR * NEAR) : pair.reach();
            int other = clause.is(at, pair.word()) ? clause.find(pair.other(), at + 1, reach) : -1;
            boolean another = pair.word() == OutcomeWords.ACCEPT
                    && other >= 0
                    && clause.word(other).startsWith("و");
            if (other >= 0 && !another && !says(clause, pair, at, other)) {
                return other;
            }
        }
        return subjectBefore(clause, at);
    }

    /// «أقر الوزير بوجود خلاف»; not «أقر المجلس بالإجماع …».
    private static boolean admits(Clause clause, int at) {
        for (int next = at + 1; next <= at + 2; next++) {
            if (clause.word(next).startsWith(BY) && !clause.is(next, OutcomeWords.BY_VOTES)) {
                return true;
            }
        }
        return false;
    }

    /// «أقر الوزير بأن الاتفاق صعب»: he says so, and settles nothing.
    private static boolean says(Clause clause, Pair pair, int at, int other) {
        if (clause.is(at, OutcomeWords.SIGN) && clause.is(at, OutcomeWords.ENDORSE) && admits(clause, at)) {
            return true;
        }
        int last = pair.word() == OutcomeWords.ENDORSE ? other + NEAR : other - 1;
        for (int next = at + 1; next <= last; next++) {
            if (FunctionWords.CONTENT_PARTICLE.has(clause.word(next))) {
                return true;
            }
        }
        return false;
    }

    /// «توقع الشركة اتفاقا» tells that it signs in a headline only, or in somebody's words.
    private static boolean isOnlyForeseen(Clause clause, int at, Voice voice) {
        return clause.is(at, OutcomeWords.PRESENT)
                && !clause.headline()
                && IN_PAST.stream().anyMatch(kind -> clause.is(at, kind))
                && !voice.isSomebodys(clause.at(at));
    }

    /// «القضاء يجمد …»، and in a headline «اتفاق على …»، «اتفاقية سعودية تونسية …».
    private static int subjectBefore(Clause clause, int at) {
        if (clause.is(at, OutcomeWords.DECIDE)) {
            return clause.find(OutcomeWords.BODY, at - NEAR, NEAR);
        }
        if (clause.is(at, OutcomeWords.RULE)) {
            return clause.find(OutcomeWords.COURT, at - NEAR, NEAR);
        }
        return HeadlineDeal.at(clause, at);
    }

    private static Found found(Clause clause, int at, int other, Voice voice) {
        int first = VerbalNouns.isSaidDone(clause, at) ? at - 1 : Math.min(at, other);
        var content = FunctionWords.RELATIVE.has(clause.word(at + 1))
                ? new Span(
                        clause.at(at).start(),
                        clause.at(Math.min(clause.size() - 1, other + 2)).end())
                : Telling.from(clause, first, voice);
        return new Found(
                isToMeetSoon(clause, at) ? Outcome.Kind.NEXT_STEP : Outcome.Kind.AGREED,
                content,
                new Why("something-agreed", clause.at(first), clause.at(Math.max(at, other))));
    }

    /// «وعد بإرسال وفد الأسبوع المقبل»: a promise of what is to happen next.
    private static boolean isToMeetSoon(Clause clause, int at) {
        return clause.is(at, OutcomeWords.AGREE)
                && !clause.headline()
                && (clause.has(OutcomeWords.SOON) || clause.has(OutcomeWords.SHORTLY));
    }

    /// «لم يوافق», and what is told by the way: «التي تعهدت بها».
    private static boolean isDenied(Clause clause, int at) {
        return FunctionWords.NEGATION.has(clause.word(at - 1))
                || FunctionWords.RELATIVE.has(clause.word(at - 1))
                || clause.word(at - 1).equals("بما");
    }
}
