package org.isnad.lexicon;

import java.util.Map;
import java.util.Set;

/// The words by which news tells what talks led to, by what they are, from `outcome-words.txt` and `outcome-verbs.txt`.
public enum OutcomeWords {
    /// قمة، محادثات
    EVENT,
    /// مثمر، بناء: how it went.
    PRAISE,
    /// كانت، بأنها: joins the event with how it went.
    COPULA,
    /// اتفاق، هدنة: what may be reached or not.
    DEAL,
    /// حل، نتيجة: a deal only where it says so of itself that none came about.
    RESULT,
    /// وثيقة، مذكرة: what is signed.
    PAPER,
    AGREE,
    /// اتفق: with على.
    CONCUR,
    /// قبل: with an offer.
    ACCEPT,
    OFFER,
    /// دعوات، شروط: what is refused, but not accepted.
    DEMAND,
    SIGN,
    /// أقر، أوصى: with a body or an event that does so, whatever it endorses.
    ENDORSE,
    /// أصدر: with what binds.
    ISSUE,
    /// قرار، حكم، مرسوم
    DECREE,
    REACH,
    /// لم، دون، غياب
    FAIL,
    /// فشل، أخفق: with a deal further on.
    FAILED,
    /// مرتقب، وشيك: behind an event, it is to come.
    AWAITED,
    /// غدا، المقبل: surely to come.
    SOON,
    /// يتوصل، تسفر: what did not come about, behind لم.
    FAIL_VERB,
    /// تقدم، انفراج
    PROGRESS,
    /// حقق، إحراز
    GAIN,
    /// اقتربنا: headway in itself.
    ADVANCE,
    /// المقبل، القادم
    NEXT,
    /// سيلتقي: a meeting to come.
    MEET_FUTURE,
    /// سيجري: a meeting to come, if an event is its object, or if somebody says it.
    DO_FUTURE,
    /// يجري: the same behind «سوف».
    PRESENT,
    WILL,
    /// يعتزم
    PLAN,
    /// يستعد، يخطط: with an event, a step to come.
    PREPARE,
    /// يلتقي، يزور: with a day, a meeting to come.
    MEET_PRESENT,
    /// قرر: with a body that decides, a decision taken.
    DECIDE,
    /// الحكومة، المحكمة: decides.
    BODY,
    /// السجن، غرامة: with a verb of ruling, a ruling.
    PENALTY,
    /// أسلحة، عقوبات: what politics is about; a promise or delay that is about none of it is no outcome.
    MATTER,
    /// غدا، الخميس، المقبل: says when.
    WHEN,
    /// مباراة، مدرب: an article with many of these is about a match.
    SPORT,
    /// المقرر، المتوقع: with أن, what is to happen.
    EXPECTED,
    /// ينتظر: the same right before أن.
    EXPECTED_VERB,
    /// قضى، برأ: with a court, a ruling.
    RULE,
    COURT,
    /// المقرر: the surer of these.
    ANNOUNCED,
    INVITE,
    /// دعوة: the noun.
    INVITATION,
    /// قدم: with a concession, something agreed.
    YIELD,
    /// تنازلات، ضمانات
    CONCESSION,
    VISIT,
    /// خلافات، عقبات
    OPEN,
    /// لم، لا تزال: that it stands open.
    UNSETTLED,
    /// رغم، بينما: another clause begins.
    DIVIDER,
    /// سبق: it tells of earlier times.
    BEFORE,
    /// الماضي، المنصرم: so does it behind a month or a year.
    PAST,
    /// الأسبوع، الشهر: a span of time, longer than a day.
    SPAN_OF_TIME,
    /// إنه، هذا: with an event and a judgement behind it, how it went.
    THIS,
    /// مسدود، متعثرة: with an event, left open.
    STUCK,
    /// إلغاء، تأجيل: with an event, nothing agreed.
    PUT_OFF,
    /// استئناف، رفع: announced, it is a decision taken.
    LAUNCH,
    /// إذا، حال: what follows may not come about.
    CONDITION,
    /// منذ، عندما: right before a verb, it tells when something else was.
    SINCE,
    /// شكل، أسس: with what may be set up.
    FOUND,
    /// لجنة، صندوق: what may be set up.
    FOUNDATION,
    /// تشكيل، إنشاء: its being set up.
    SET_UP,
    /// شهدت: before a verbal noun, that it was done there.
    SAW,
    /// هناك: with a deal, that there is one.
    THERE,
    /// تقارب، تطابق: with views, headway.
    CLOSENESS,
    /// وجهات، مواقف
    VIEWS,
    /// أجواء: with a judgement, how it went.
    MOOD,
    /// يحدد، يكشف: behind لم, with a detail, left open.
    SPECIFY,
    /// موعدا، تفاصيل: what may be left open.
    DETAIL,
    /// الطريق، الباب: with a verb to come, a figure of speech.
    FIGURATIVE,
    /// التوصل، توقيع: a verbal noun of what may be done.
    DONE,
    /// تم، جرى: before a verbal noun, that it was done.
    CAME_ABOUT,
    /// كان: before a verb, it tells of earlier times.
    HAD,
    /// ما زال
    GO_ON,
    /// لماذا: asks, and tells nothing.
    QUESTION,
    /// رفض: with an offer, nothing agreed.
    REFUSE,
    /// عرقل، أرجأ: with what was to be decided, nothing agreed.
    BLOCK,
    /// نص، قضى: with a deal, what it holds.
    PROVIDE,
    /// بموجب: with a deal, what it holds.
    UNDER,
    /// صوت: with what it was for or against, a decision taken.
    VOTE,
    /// لصالح، ضد، بأغلبية
    BY_VOTES,
    /// اقتراع، تصويت
    BALLOT,
    /// فاز، حصل: with votes, the result of a ballot.
    WIN,
    /// انتخابات، أصوات، مقعدا
    VOTES,
    /// اختلف: with what about, left open.
    DIFFER,
    ABOUT,
    /// إلى، على: behind a comma, the clause goes on to what the verb governs.
    GOES_ON,
    /// بعد، الآن: behind لم, left open.
    STILL,
    /// يتخذ، يحسم: behind لم, a decision not yet taken.
    SETTLE,
    /// قريبون: headway, if somebody says so of themselves.
    NEARER,
    /// أرضية مشتركة
    GROUND,
    /// قرب التوصل إلى حل
    NEAR_TO,
    /// إذا كان: open whether it will happen.
    WHETHER,
    /// عقد: holds the meeting to come.
    HOLD,
    /// انتخب، عين: with an office, a decision taken.
    ELECT,
    OFFICE,
    /// مثمر، بناء: of nothing but talks.
    FRUITFUL,
    /// سيواصلان: what both will do, but nothing that they agreed.
    BOTH_NEXT,
    /// إنهاء، تعيين: announced, a decision taken.
    DEED_NOUN,
    /// محادثات، حوار
    TALKS,
    /// استئناف
    RESUME,
    /// استأنف
    RESUMED,
    /// عاد: to talks, headway.
    COME_BACK,
    /// أعيد
    RESTORED,
    /// بحاجة: what a deal still lacks.
    NEED,
    /// العمل: with أعيد, that it goes on.
    RESTORABLE,
    /// مستعد: for talks, a step to come.
    READY,
    /// نفى: what is denied did not come about.
    DENY,
    /// أعلن: before a noun of doing, that it was done.
    ANNOUNCE,
    /// بعد: the same in a headline.
    AFTER,
    /// وذلك، وهي: behind a comma, what is added to a statement.
    AFTERTHOUGHT,
    /// ينسحب: in a headline, a decision taken.
    ACT,
    /// أقال: in a headline or at the head of a report, what authority decides.
    ORDER,
    /// يعزز: with an event that does so, a judgement.
    SERVE,
    /// يذكر: another matter, of earlier times.
    BY_THE_WAY,
    /// يبق: behind لم, with سوى, left open.
    REMAIN,
    /// سوى
    ONLY,
    /// هي: joins a matter with what it is.
    IS,
    /// كبيرة: of differences, that they stay.
    GREAT,
    /// خطوة: called so, a judgement.
    STEP,
    /// وصف: calls the event something.
    DESCRIBE,
    /// ملف: what is left open, and no decision.
    FILE,
    /// تقرر: with a day to come, a step to come.
    SETTLED,
    /// يدرس: with a measure, a step that is being discussed.
    CONSIDER,
    /// فرض، إلغاء: what may be decided.
    MEASURE,
    /// جارية: with لا تزال and an inquiry, left open.
    ONGOING,
    /// تحقيقات، مفاوضات: what may go on.
    INQUIRY,
    /// قريبا، أسبوعين: of a promise, that it is a step to come.
    SHORTLY,
    /// تحضيرات: with انتهت, headway.
    PREPARATION,
    COMPLETED,
    /// تحديد: with دون and a day, left open.
    SPECIFYING,
    /// لدينا: with a deal, that there is one.
    WE_HAVE,
    /// قد، ضرورة، يأمل: no outcome, but what may be or shall be.
    HEDGE;

    private static final Map<String, Set<OutcomeWords>> KINDS = OutcomeForms.read(WordTables.named("outcome-words"));

    /// What the folded word is; not to be changed.
    public static Set<OutcomeWords> kinds(String folded) {
        return KINDS.getOrDefault(folded, Set.of());
    }

    /// Whether the folded word is one of these, in whatever form.
    public boolean has(String folded) {
        return kinds(folded).contains(this);
    }
}
