package org.isnad.morphology;

import java.util.List;
import java.util.function.Predicate;
import org.isnad.text.Letters;

/// Takes the particles that Arabic writes onto a word (و، ف، ب، ل، ك، س) off it, where that is what they are.
///
/// «وبوتين» is و and «بوتين», but «واشنطن» is one word: what is known as it stands stays whole.
public final class Proclitics {

    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلك";
    private static final String TO_THE = "لل";
    private static final int SHORTEST_CORE = 2;
    private static final int LONGEST_ODD = 4;

    private Proclitics() {}

    /// A word apart from its particles.
    ///
    /// @param letters how many of the folded word's first letters are particles
    /// @param core the rest; of «للرئيس» it is «الرئيس», though its first letter is not written
    public record Cut(int letters, String core) {}

    /// All ways to cut a folded word, the whole word first, then by growing length of the particles.
    public static List<Cut> waysToCut(String folded) {
        var ways = new java.util.ArrayList<Cut>(4);
        ways.add(new Cut(0, folded));
        int conjunction = isIn(CONJUNCTIONS, folded, 0) ? 1 : 0;
        if (conjunction == 1) {
            addCut(folded, 1, ways);
        }
        if (folded.startsWith(TO_THE, 0)) {
            addToThe(folded, 0, ways);
        } else if (isIn(PREPOSITIONS, folded, 0)) {
            addCut(folded, 1, ways);
        }
        if (conjunction == 1) {
            if (folded.startsWith(TO_THE, 1)) {
                addToThe(folded, 1, ways);
            } else if (isIn(PREPOSITIONS, folded, 1)) {
                addCut(folded, 2, ways);
            }
        }
        return ways;
    }

    /// The first way whose rest is a known word, else the article's particles alone, else the whole word.
    public static Cut cut(String folded, Predicate<String> known) {
        var ways = waysToCut(folded);
        for (Cut way : ways) {
            if (way.core.startsWith(TO_THE) && way.core.length() > LONGEST_ODD) {
                continue; // no word begins so, however often it is counted: «للصحفيين»
            }
            if (known.test(way.core) || isKnownBehindArticle(way.core, known)) {
                return way;
            }
        }
        for (Cut way : ways) {
            if (way.letters > 0
                    && way.core.startsWith(Letters.ARTICLE)
                    && way.core.length() > Letters.ARTICLE.length() + 2) {
                return way;
            }
        }
        return ways.getFirst();
    }

    private static boolean isKnownBehindArticle(String core, Predicate<String> known) {
        return core.startsWith(Letters.ARTICLE)
                && core.length() > Letters.ARTICLE.length() + 2
                && known.test(core.substring(Letters.ARTICLE.length()));
    }

    private static boolean isIn(String letters, String folded, int at) {
        return folded.length() > at + SHORTEST_CORE && letters.indexOf(folded.charAt(at)) >= 0;
    }

    private static void addCut(String folded, int letters, List<Cut> ways) {
        if (folded.length() - letters >= SHORTEST_CORE) {
            ways.add(new Cut(letters, folded.substring(letters)));
        }
    }

    /// «للرئيس»: the particle is the first ل, the second stands for the article.
    private static void addToThe(String folded, int at, List<Cut> ways) {
        var rest = folded.substring(at + TO_THE.length());
        if (rest.length() >= SHORTEST_CORE) {
            ways.add(new Cut(at + 1, Letters.ARTICLE + rest));
            ways.add(new Cut(at + 1, folded.substring(at + 1)));
        }
    }
}
