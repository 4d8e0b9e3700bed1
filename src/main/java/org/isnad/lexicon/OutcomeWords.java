package org.isnad.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.text.Folded;

/// The words by which news tells what talks led to, by what they are, from `outcome-words.txt`.
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
    SIGN,
    REACH,
    /// لم، دون، غياب
    FAIL,
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
    /// سيجري: a meeting to come, if an event is its object.
    DO_FUTURE,
    /// المقرر، المتوقع: with أن, what is to happen.
    EXPECTED,
    /// المقرر: the surer of these.
    ANNOUNCED,
    /// سيبدأ: what is to happen, if somebody says so.
    BEGIN_FUTURE,
    INVITE,
    VISIT,
    /// خلافات، عقبات
    OPEN,
    /// لم، لا تزال: that it stands open.
    UNSETTLED,
    /// رغم، بينما: another clause begins.
    DIVIDER,
    /// سبق: it tells of earlier times.
    BEFORE,
    /// رفض: with an offer, nothing agreed.
    REFUSE,
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
    /// انتخاب: with an office, a decision taken.
    ELECTED,
    OFFICE,
    /// مثمر، بناء: of nothing but talks.
    FRUITFUL,
    /// قد، ضرورة، يأمل: no outcome, but what may be or shall be.
    HEDGE;

    private static final String[] PREFIXES = {"", "و", "ف", "ال", "وال", "بال", "لل", "ب", "ل", "ول", "وب", "فال"};
    private static final String[] PRONOUNS = {"", "ه", "ها", "هما", "هم", "نا"};
    private static final String TEH_MARBUTA = "ة";
    private static final Set<OutcomeWords> NOUNS =
            EnumSet.of(EVENT, DEAL, RESULT, PAPER, PROGRESS, OPEN, VISIT, PRAISE, FRUITFUL, OFFICE);

    // Last of the constants: reading the list needs those above.
    private static final Map<String, Set<OutcomeWords>> KINDS = read();

    private static Map<String, Set<OutcomeWords>> read() {
        Map<String, Set<OutcomeWords>> kinds = new HashMap<>();
        for (List<String> row : WordList.rows("outcome-words")) {
            var kind = OutcomeWords.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            Stream.of(row.get(1).split(" ", -1))
                    .map(Folded::fold)
                    .flatMap(word -> forms(kind, word).stream())
                    .forEach(form -> kinds.computeIfAbsent(form, none -> EnumSet.noneOf(OutcomeWords.class))
                            .add(kind));
        }
        return kinds;
    }

    /// A noun comes with its article, particle and pronoun; a verb or a particle with و and ف alone.
    private static Set<String> forms(OutcomeWords kind, String word) {
        return NOUNS.contains(kind) ? ofNoun(word) : Set.of(word, "و" + word, "ف" + word);
    }

    private static Set<String> ofNoun(String noun) {
        Set<String> forms = new HashSet<>();
        var stem = noun.endsWith(TEH_MARBUTA) ? noun.substring(0, noun.length() - 1) + "ت" : noun;
        for (String prefix : PREFIXES) {
            forms.add(prefix + noun);
            forms.add(prefix + noun + "ا");
            for (String pronoun : PRONOUNS) {
                if (!pronoun.isEmpty() && !prefix.contains("ال") && !prefix.equals("لل")) {
                    forms.add(prefix + stem + pronoun);
                }
            }
        }
        return forms;
    }

    /// What the folded word is; not to be changed.
    public static Set<OutcomeWords> kinds(String folded) {
        return KINDS.getOrDefault(folded, Set.of());
    }

    /// Whether the folded word is one of these, in whatever form.
    public boolean has(String folded) {
        return kinds(folded).contains(this);
    }
}
