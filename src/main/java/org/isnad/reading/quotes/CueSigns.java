package org.isnad.reading.quotes;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
import org.isnad.reading.Signs;
import org.isnad.text.Letters;

/// What can be seen of a reporting word and of what stands beside it.
final class CueSigns {

    private static final int FAR = 40;

    private CueSigns() {}

    static Set<String> of(Line line, int cueAt, ReportingWord cue) {
        var signs = new LinkedHashSet<String>();
        signs.add("verb-" + cue.lemma());
        boolean beforeName =
                line.naming(cueAt + 1).isPresent() || line.headedAt(cueAt + 1).isPresent();
        if (cue.form() == ReportingWord.Form.NOUN) {
            signs.add("cue-noun-" + noun(line.word(cueAt), beforeName));
        }
        Signs.addIf(cue.isVerb() && hasPronoun(line.word(cueAt)), "cue-with-object", signs);
        Signs.addIf(line.passage.isHeadline(), "cue-in-headline", signs);
        Signs.addIf(cueAt == 0 || line.is(cueAt - 1, Token.Kind.STOP), "cue-opens", signs);
        Signs.addIf(cue.prefix() > 0, "cue-joined", signs);
        Signs.addIf(line.marks.at(cueAt) >= 0, "cue-in-marks", signs);
        Signs.addIf(line.is(cueAt - 1, FunctionWords.RELATIVE), "cue-behind-relative", signs);
        Signs.addIf(line.naming(cueAt - 1).isPresent(), "cue-behind-name", signs);
        Signs.addIf(line.is(cueAt - 1, FunctionWords.PREPOSITION), "cue-behind-preposition", signs);
        Signs.addIf(beforeName, "cue-before-name", signs);
        Signs.addIf(isBehindThat(line, cueAt), "cue-behind-that", signs);
        return signs;
    }

    /// «تعتبره»، «وصفتها»، «التزامهما».
    static boolean hasPronoun(String word) {
        return Letters.endsLikePronoun(word) || word.endsWith("هما");
    }

    private static String noun(String word, boolean beforeName) {
        if (word.startsWith(Letters.ARTICLE)) {
            return "the";
        }
        return word.endsWith("ه") || word.endsWith("ها") ? "own" : beforeName ? "named" : "bare";
    }

    /// «قال إن الوزير طلب …»: somebody else's words may tell it.
    private static boolean isBehindThat(Line line, int cueAt) {
        for (int at = cueAt - 1; at >= Math.max(0, cueAt - FAR) && !line.is(at, Token.Kind.STOP); at--) {
            if (line.is(at, FunctionWords.CONTENT_PARTICLE)) {
                return true;
            }
        }
        return false;
    }
}
