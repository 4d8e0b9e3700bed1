package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.reading.Fact;
import org.isnad.reading.Why;

/// How many were killed or hurt: «أكثر من 500 ألف قتيل وجريح».
final class Casualties implements FactRule {

    private static final String RULE = "number-of-casualties";
    private static final Set<String> VICTIMS = Set.of(
            "قتيل", "قتيلا", "قتلي", "جريح", "جريحا", "جرحي", "شهيد", "شهيدا", "شهداء", "مصاب", "مصابا", "مصابين");
    private static final Set<String> KILLED = Set.of("مقتل", "قتل", "اصيب", "اصابة", "استشهاد", "مصرع");
    private static final Set<String> PEOPLE =
            Set.of("شخصا", "شخص", "اشخاص", "مدنيا", "مدنيين", "جنديا", "جنود", "طفلا", "اطفال", "امراة", "نساء");
    private static final Set<String> SCALE = Set.of("الف", "الاف", "مليون", "مئة", "مائة");

    @Override
    public List<Fact> in(Sentence sentence, String text) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < sentence.size(); i++) {
            int to = endOf(sentence, i);
            if (to > i) {
                int from = startOf(sentence, i);
                var span = sentence.span(from, to);
                facts.add(new Fact(Fact.Kind.CASUALTIES, span.of(text), span, new Why(RULE, span)));
                i = to - 1;
            }
        }
        return facts;
    }

    private static int endOf(Sentence sentence, int i) {
        var number = Numbers.at(sentence, i);
        if (number.isEmpty()) {
            return i;
        }
        int to = number.get().to();
        while (SCALE.contains(sentence.core(to))) {
            to++;
        }
        boolean killed = false;
        for (int k = Math.max(0, i - 3); k < i; k++) {
            killed |= KILLED.contains(bare(sentence.core(k)));
        }
        if (!VICTIMS.contains(bare(sentence.core(to))) && !(killed && PEOPLE.contains(sentence.core(to)))) {
            return i;
        }
        to++;
        if (to < sentence.size() && VICTIMS.contains(bare(sentence.core(to)))) {
            to++;
        }
        return to;
    }

    private static int startOf(Sentence sentence, int i) {
        if (i > 1 && sentence.core(i - 1).equals("من") && Set.of("اكثر", "اقل").contains(bare(sentence.core(i - 2)))) {
            return i - 2;
        }
        return i > 0 && "about".equals(Vocabulary.TIMES.get(sentence.core(i - 1))) ? i - 1 : i;
    }

    private static String bare(String core) {
        return core.length() > 3 && "وبل".indexOf(core.charAt(0)) >= 0 ? core.substring(1) : core;
    }
}
