package org.isnad.reading.facts;

import org.isnad.text.Letters;

/// Where the words end by which people are counted behind their number: «عشرات القتلى من المدنيين», «45 من عناصر الجيش
/// السوري».
final class CountedPeople {

    private CountedPeople() {}

    /// Behind those who are counted, who begin at `to`: «النساء والأطفال», «المحتجين الفلسطينيين», «القتلى من
    /// المدنيين».
    static int endOf(Sentence sentence, int to, boolean person) {
        int end = to + 1;
        while (Casualties.is(sentence, end, "victim")
                || (person
                        && (Casualties.isAndPerson(sentence, end)
                                || (isDefinite(sentence, to) && isSuchPerson(sentence, end))))) {
            end++;
        }
        boolean whom = !person && sentence.core(end).equals("من") && isSuchPerson(sentence, end + 1);
        return whom ? end + 2 : Casualties.withAtLeast(sentence, end);
    }

    private static boolean isSuchPerson(Sentence sentence, int i) {
        return isDefinite(sentence, i)
                && (Casualties.is(sentence, i, "person") || Casualties.is(sentence, i, "victim"));
    }

    private static boolean isDefinite(Sentence sentence, int i) {
        return sentence.core(i).startsWith(Letters.ARTICLE);
    }

    /// «45 من عناصر تنظيم الدولة», «الآلاف من الفلسطينيين»: behind those of whom some are counted; else `to`.
    static int endOfSomeOf(Sentence sentence, int to) {
        if (!sentence.core(to).equals("من")) {
            return to;
        }
        int whom = to + 1;
        if (isSuchPerson(sentence, whom)) {
            return whom + 1;
        }
        if (!Casualties.is(sentence, whom, "force") || isDefinite(sentence, whom)) {
            return to;
        }
        int end = isDefinite(sentence, whom + 1) ? whom + 1 : whom + 2;
        if (!isDefinite(sentence, end)) {
            return to;
        }
        end++;
        while (EventWords.isAdjective(sentence.core(end))) {
            end++;
        }
        return end;
    }
}
