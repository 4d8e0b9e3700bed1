package org.isnad.morphology;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.BareLetters;
import org.isnad.text.Folded;
import org.isnad.text.Letters;

/// A written word apart from the particles before it: «وبالغاز» is و, ب, the article and «غاز».
///
/// @param written the rest, without the article, with the hamzas on its alefs and its final ى
/// @param core the same in bare letters
/// @param article whether the article stood before it
/// @param preposition ب, ل, ك or س before it, or nothing
/// @param letters how many letters stand before the core
record WordCut(String written, String core, boolean article, String preposition, int letters) {

    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلك";
    private static final String FUTURE = "س";
    private static final String TO_THE = "لل";
    private static final String TO_GOD = "لله";
    private static final String GOD = "الله";
    private static final int SHORTEST_CORE = 2;

    /// All ways to cut a word as it is written, by growing number of letters, the whole word first.
    static List<WordCut> of(String written) {
        var bare = withHamzas(BareLetters.composed(written));
        var cuts = new ArrayList<WordCut>(4);
        var core = BareLetters.ofWritten(bare);
        addFrom(bare, core, 0, cuts);
        if (CONJUNCTIONS.indexOf(bare.charAt(0)) >= 0) {
            addFrom(bare, core, 1, cuts);
        }
        return cuts;
    }

    /// Whether the hamza that was written is the one of a lemma: «إعدادها» is not of «أعداد»; but «آثارا» is of «أثر».
    boolean mayBeOf(String lemma) {
        return !BareLetters.isSeat(first())
                || !BareLetters.isSeat(lemma.charAt(0))
                || first() == lemma.charAt(0)
                || first() == Letters.ALEF_MADDA;
    }

    private char first() {
        return written.charAt(0);
    }

    /// The bare letters, but that a hamza on an alef and ى stay: «ألغاز» has no article.
    private static String withHamzas(String written) {
        var folded = new StringBuilder(Folded.fold(written));
        int at = 0;
        for (int i = 0; i < written.length() && at < folded.length(); i++) {
            char c = written.charAt(i);
            if (Letters.isPresentationForm(c)) {
                break; // one may be several letters
            }
            if (Letters.isVowelMark(c) || c == Letters.TATWEEL || Letters.isFormat(c)) {
                continue;
            }
            if (BareLetters.isSeat(c) || c == Letters.ALEF_MAQSURA) {
                folded.setCharAt(at, c);
            }
            at++;
        }
        return folded.toString();
    }

    /// The word as a list of places would have it, folded and with its article.
    String withArticle() {
        var folded = Folded.fold(written);
        return article ? Letters.ARTICLE + folded : folded;
    }

    boolean isWhole() {
        return letters == 0;
    }

    private static void addFrom(String bare, String core, int from, List<WordCut> cuts) {
        add(bare, core, "", false, from, cuts);
        if (bare.startsWith(Letters.ARTICLE, from)) {
            add(bare, core, "", true, from + Letters.ARTICLE.length(), cuts);
        }
        if (bare.length() == from + TO_GOD.length() && bare.endsWith(TO_GOD)) {
            cuts.add(new WordCut(GOD, GOD, false, "ل", from + 1));
        }
        if (bare.startsWith(TO_THE, from)) {
            add(bare, core, "ل", true, from + TO_THE.length(), cuts);
        }
        if (from < bare.length() && (PREPOSITIONS + FUTURE).indexOf(bare.charAt(from)) >= 0) {
            var preposition = bare.substring(from, from + 1);
            add(bare, core, preposition, false, from + 1, cuts);
            if (bare.startsWith(Letters.ARTICLE, from + 1)) {
                add(bare, core, preposition, true, from + 1 + Letters.ARTICLE.length(), cuts);
            }
        }
    }

    private static void add(
            String bare, String core, String preposition, boolean article, int letters, List<WordCut> cuts) {
        if (bare.length() - letters >= SHORTEST_CORE) {
            cuts.add(new WordCut(bare.substring(letters), core.substring(letters), article, preposition, letters));
        }
    }

    /// Not behind an article or another preposition; and no form of a verb begins with إ.
    boolean takesVerb() {
        return !article && first() != Letters.ALEF_HAMZA_BELOW && (preposition.isEmpty() || isFuture() || isPurpose());
    }

    /// «وقال»: nothing but و or ف stands before it.
    boolean hasConjunctionOnly() {
        return letters == 1 && preposition.isEmpty();
    }

    /// Nobody writes «كبوتين».
    boolean mayHoldName() {
        return preposition.isEmpty() || article || preposition.equals("ب") || preposition.equals("ل");
    }

    /// «سيزور»: only an imperfect follows.
    boolean isFuture() {
        return preposition.equals(FUTURE);
    }

    /// «ليزور», «لزيارة»: an imperfect may follow, or a noun.
    boolean isPurpose() {
        return preposition.equals("ل") && !article;
    }
}
