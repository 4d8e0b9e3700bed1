package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.Fact;
import org.isnad.reading.Why;
import org.isnad.reading.facts.FactWord.Trait;
import org.isnad.text.Letters;

/// How many were killed or hurt: «أكثر من 500 ألف قتيل وجريح».
final class Casualties implements FactRule {

    private static final String RULE = "number-of-casualties";
    private static final WordKinds WORDS = WordKinds.named("casualty-words");
    private static final int MOST_SCALES = 3;
    private static final int NEAR = 3;

    @Override
    public List<Fact> in(Sentence sentence, String text) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < sentence.size(); i++) {
            int to = sentence.fact(i).is(Trait.COUNTS) ? endOf(sentence, i, !facts.isEmpty()) : i;
            if (to > i && !isOfManyYears(sentence, to)) {
                int from = sentence.withAbout(i);
                var span = sentence.span(from, to);
                facts.add(new Fact(Fact.Kind.CASUALTIES, span.of(text), span, new Why(RULE, span)));
                i = to - 1;
            }
        }
        return facts;
    }

    /// Whether people may be counted by the word where no number is: «عشرات», «شخصان».
    static boolean mayBegin(String core) {
        return WORDS.is(core, "many") || WORDS.is(core, "one") || WORDS.is(core, "two");
    }

    /// @param some whether the sentence has counted some already
    private static int endOf(Sentence sentence, int i, boolean some) {
        int to = endOfNumber(sentence, i);
        if (to == i) {
            int end = endOfOneOrTwo(sentence, i);
            return end > i && isBehindKilled(sentence, i) ? end : i;
        }
        int of = CountedPeople.endOfSomeOf(sentence, to);
        if (of > to && (isBehindKilled(sentence, i) || is(sentence, of - 1, "victim"))) {
            return of;
        }
        boolean person = is(sentence, to, "person")
                && (isBehindKilled(sentence, i)
                        || isBeforeKilled(sentence, to + 1)
                        || (some && isAmongThem(sentence, i)));
        if (!person && !is(sentence, to, "victim")) {
            return i;
        }
        return CountedPeople.endOf(sentence, to, person);
    }

    /// «1220», «10 آلاف», «مئات».
    static int endOfNumber(Sentence sentence, int i) {
        var number = Numbers.at(sentence, i);
        int to = number.isPresent() ? number.get().to() : WORDS.is(sentence.core(i), "many") ? i + 1 : i;
        int last = to + MOST_SCALES;
        while (to > i && to < last && isOrDefinite(sentence.core(to), "scale")) {
            to++;
        }
        return to;
    }

    /// «عشرات النساء والأطفال»
    static boolean isAndPerson(Sentence sentence, int i) {
        return i < sentence.size()
                && sentence.words().get(i).folded().charAt(0) == Letters.WAW
                && is(sentence, i, "person");
    }

    /// «بينهم 248 طفلا», «من ضمنهم عشرات النساء»: some of those counted before.
    private static boolean isAmongThem(Sentence sentence, int i) {
        return WORDS.is(sentence.core(i - 1), "among");
    }

    /// «قتل مئة شخص منذ 2015»: a count over years, not of the event.
    private static boolean isOfManyYears(Sentence sentence, int to) {
        for (int i = to; i < Math.min(sentence.size(), to + NEAR); i++) {
            if (WORDS.is(sentence.core(i), "since")) {
                return true;
            }
        }
        return false;
    }

    /// «19 شخصا على الأقل قتلوا», «لقي مئات الأشخاص مصرعهم».
    static boolean isBeforeKilled(Sentence sentence, int to) {
        int verb = withAtLeast(sentence, to);
        return WORDS.is(sentence.core(verb), "died")
                || (WORDS.is(sentence.core(verb), "had") && WORDS.is(sentence.core(verb + 1), "died"));
    }

    static boolean isBehindKilled(Sentence sentence, int i) {
        for (int k = Math.max(0, i - NEAR); k < i; k++) {
            if (is(sentence, k, "killed")) {
                return true;
            }
        }
        return false;
    }

    /// «شخص واحد»، «شخصين على الأقل»: the noun tells the number.
    static int endOfOneOrTwo(Sentence sentence, int i) {
        boolean one = WORDS.is(sentence.core(i), "one") && sentence.core(i + 1).equals("واحد");
        boolean two = WORDS.is(sentence.core(i), "two") && (is(sentence, i - 1, "killed") || isAmongThem(sentence, i));
        int to = one ? i + 2 : two ? i + 1 : i;
        return to > i ? withAtLeast(sentence, to) : to;
    }

    /// Behind «على الأقل», «على الأكثر».
    static int withAtLeast(Sentence sentence, int to) {
        boolean least = sentence.core(to).equals("علي") && is(sentence, to + 1, "more");
        return least ? to + 2 : to;
    }

    static boolean is(Sentence sentence, int i, String kind) {
        var core = sentence.core(i);
        return isOrDefinite(core, kind) || isOrDefinite(bare(core), kind);
    }

    private static boolean isOrDefinite(String word, String kind) {
        return WORDS.is(word, kind) || (word.startsWith(Letters.ARTICLE) && WORDS.is(word.substring(2), kind));
    }

    private static String bare(String core) {
        return core.length() > 3 && "وبل".indexOf(core.charAt(0)) >= 0 ? core.substring(1) : core;
    }
}
