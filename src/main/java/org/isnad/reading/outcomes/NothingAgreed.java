package org.isnad.reading.outcomes;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.OutcomeWords;
import org.isnad.reading.Outcome;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// That no deal came about: «لم يتوصل الوفدان إلى اتفاق»، «دون التوصل إلى هدنة»، «لا اتفاق».
final class NothingAgreed implements OutcomeRule {

    private static final int REACH = 8;
    private static final int FAR = 12;
    private static final int NEAR = 3;
    private static final int NEXT = 1;

    @Override
    public Optional<Found> find(Clause clause, Voice voice) {
        for (int at = 0; at < clause.size(); at++) {
            int decision = undecided(clause, at, voice);
            if (decision >= 0 && !clause.isBackground() && !clause.isEarlier(at)) {
                return Optional.of(new Found(
                        Outcome.Kind.NOT_AGREED,
                        Telling.from(clause, at, voice),
                        new Why("nothing-agreed", clause.at(at), clause.at(decision))));
            }
            if (!isFailure(clause, at) || FunctionWords.NEGATION.has(clause.word(at - 1)) || isOnlyFeared(clause, at)) {
                continue;
            }
            int deal = deal(clause, at);
            if (deal >= 0 && !clause.isBackground()) {
                return Optional.of(new Found(
                        Outcome.Kind.NOT_AGREED,
                        start(clause, at, voice),
                        new Why("nothing-agreed", clause.at(at), clause.at(deal))));
            }
        }
        return Optional.empty();
    }

    /// «في حال عدم التوصل إلى اتفاق», «الخروج دون اتفاق»: what may be, not what was.
    private static boolean isOnlyFeared(Clause clause, int at) {
        return Hedges.before(clause, at) || clause.word(at - 1).contains("خروج");
    }

    /// «رفض الوزير مقترح …»، «القرار لم يتخذ بعد»: the offer refused, or the word that says it is still open; else -1.
    private static int undecided(Clause clause, int at, Voice voice) {
        if (clause.is(at, OutcomeWords.REFUSE) && at == 0 && voice.isAnnounced(clause.at(0))) {
            return at;
        }
        boolean usual = clause.is(at, OutcomeWords.PRESENT) && !clause.headline();
        if (clause.is(at, OutcomeWords.REFUSE) && !usual && !Hedges.before(clause, at)) {
            int offer = clause.find(OutcomeWords.OFFER, at + 1, 2 * REACH);
            return offer >= 0 ? offer : clause.find(OutcomeWords.DEMAND, at + 1, FAR);
        }
        if (clause.is(at, OutcomeWords.BLOCK) && !isAside(clause, at)) {
            int what = blocked(clause, at);
            return isRemark(clause, at, what) ? -1 : what;
        }
        if (clause.is(at, OutcomeWords.PUT_OFF) && at == 0 && (clause.headline() || voice.isSomebodys(clause.at(0)))) {
            return clause.find(OutcomeWords.EVENT, 1, 2);
        }
        boolean open = clause.is(at, OutcomeWords.FAIL) && clause.is(at + 1, OutcomeWords.SETTLE);
        return open && clause.word(clause.size() - 1).equals("بعد") && !isOpenMatter(clause) ? at + 1 : -1;
    }

    /// «هذا الملف لم يحسم بعد»: left open, and no decision that was to be taken.
    private static boolean isOpenMatter(Clause clause) {
        return clause.has(OutcomeWords.OPEN) || clause.has(OutcomeWords.FILE);
    }

    private static int blocked(Clause clause, int at) {
        for (var what : List.of(OutcomeWords.EVENT, OutcomeWords.BALLOT, OutcomeWords.OFFER, OutcomeWords.PAPER)) {
            int other = clause.find(what, at + 1, REACH);
            if (other >= 0) {
                return other;
            }
        }
        return -1;
    }

    /// «علق على …»، «علق بأن …» is something said.
    private static boolean isRemark(Clause clause, int at, int what) {
        for (int next = at + 1; next < what; next++) {
            if (clause.word(next).equals("علي") || FunctionWords.CONTENT_PARTICLE.has(clause.word(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAside(Clause clause, int at) {
        return FunctionWords.NEGATION.has(clause.word(at - 1))
                || FunctionWords.RELATIVE.has(clause.word(at - 1))
                || Hedges.before(clause, at);
    }

    /// What did not come about: right behind «لا» and «دون», further on behind «لم يتوصل».
    private static int deal(Clause clause, int at) {
        if (clause.word(at).replaceFirst("^و", "").startsWith("ليس")
                && clause.word(at + 1).startsWith("ب")) {
            return -1; // «هدنة وليس بمعاهدة»
        }
        boolean came = clause.is(at, OutcomeWords.FAILED) || clause.find(OutcomeWords.FAIL_VERB, at + 1, NEAR) >= 0;
        int deal = clause.find(OutcomeWords.DEAL, at + 1, came ? FAR : NEXT);
        if (deal < 0 && clause.is(at, OutcomeWords.FAILED)) {
            deal = failed(clause, at);
        }
        return deal >= 0 ? deal : clause.find(OutcomeWords.RESULT, at + 1, came ? REACH : NEXT);
    }

    /// «فشل المفاوضات», «المحادثات انهارت», «فشلت في إقناع المجلس ببيان».
    private static int failed(Clause clause, int at) {
        int event = clause.find(OutcomeWords.EVENT, at + 1, 2);
        if (event == at + 1 && at > 0 && !clause.word(at).endsWith("ت")) {
            return -1; // «حمله فشل المفاوضات»
        }
        event = event >= 0 ? event : clause.find(OutcomeWords.EVENT, at - NEAR, NEAR);
        return event >= 0 ? event : clause.find(OutcomeWords.PAPER, at + 2, FAR);
    }

    private static boolean isFailure(Clause clause, int at) {
        return clause.is(at, OutcomeWords.FAIL) || (clause.is(at, OutcomeWords.FAILED) && !clause.isEarlier(at));
    }

    /// «القمة لم تسفر عن …» begins with its subject, and so does «الحزبان يفشلان …» in a headline.
    private static Span start(Clause clause, int at, Voice voice) {
        if (clause.is(at, OutcomeWords.FAILED)) {
            return Telling.from(clause, at, voice);
        }
        if (voice.isSomebodys(clause.span()) || clause.headline()) {
            return Telling.from(clause, at, voice);
        }
        for (int before = at - 1; before >= 0; before--) {
            if (FunctionWords.CONTENT_PARTICLE.has(clause.word(before))) {
                return clause.from(before + 1);
            }
        }
        return clause.from(at <= 2 && clause.is(0, OutcomeWords.EVENT) ? 0 : at);
    }
}
