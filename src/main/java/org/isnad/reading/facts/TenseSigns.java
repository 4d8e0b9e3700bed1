package org.isnad.reading.facts;

import java.util.Collection;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Signs;
import org.isnad.text.Letters;

/// When something was, as the words beside it tell: years ago, or only planned: «الاتفاق المبرم في جنيف في
/// 2015», «القمة المقررة الثلاثاء».
final class TenseSigns {

    private static final WordSet PLANNED = WordSet.named("planned-words");
    private static final String BEGINNINGS = "يس";
    private static final int REACH = 12;
    private static final int NEAR = 5;

    private TenseSigns() {}

    static void addTo(Collection<String> signs, FactCandidate one) {
        var sentence = one.sentence();
        Signs.addIf(
                sentence.hasWithin(one.from() - NEAR, one.from(), at -> PLANNED.has(sentence.core(at))),
                "planned",
                signs);
        Signs.addIf(
                sentence.hasWithin(one.to(), one.to() + NEAR, at -> WrittenDay.isYear(sentence.core(at))),
                "before year",
                signs);
        Signs.addIf(isOfWhatComes(one), "verb of what comes", signs);
    }

    /// The nearest word before it that tells of a deed tells what is or will be: «يلتقي السبت», «ستعقد في جنيف».
    private static boolean isOfWhatComes(FactCandidate one) {
        var sentence = one.sentence();
        for (int at = one.from() - 1; at >= Math.max(0, one.from() - REACH); at--) {
            var word = sentence.fact(at);
            if (word.reports() || word.deed() || word.tellsOfMeeting()) {
                return isToCome(sentence.words().get(at).folded());
            }
        }
        return false;
    }

    private static boolean isToCome(String folded) {
        boolean and = folded.charAt(0) == Letters.WAW && folded.length() > 1;
        return BEGINNINGS.indexOf(folded.charAt(and ? 1 : 0)) >= 0;
    }
}
