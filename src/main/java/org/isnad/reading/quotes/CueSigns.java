package org.isnad.reading.quotes;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.lexicon.FunctionWords;
import org.isnad.lexicon.ReportingWord;
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
        add(signs, "cue-with-object", cue.isVerb() && hasObject(line.word(cueAt)));
        add(signs, "cue-in-headline", line.passage.isHeadline());
        add(signs, "cue-opens", cueAt == 0 || line.is(cueAt - 1, Token.Kind.STOP));
        add(signs, "cue-joined", cue.prefix() > 0);
        add(signs, "cue-in-marks", line.marks.at(cueAt) >= 0);
        add(signs, "cue-behind-relative", line.is(cueAt - 1, FunctionWords.RELATIVE));
        add(signs, "cue-behind-name", line.naming(cueAt - 1).isPresent());
        add(signs, "cue-behind-preposition", line.is(cueAt - 1, FunctionWords.PREPOSITION));
        add(signs, "cue-before-name", beforeName);
        add(signs, "cue-behind-that", isBehindThat(line, cueAt));
        return signs;
    }

    private static void add(Set<String> signs, String sign, boolean has) {
        if (has) {
            signs.add(sign);
        }
    }

    /// «تعتبره»، «وصفتها».
    private static boolean hasObject(String word) {
        return word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم") || word.endsWith("هما");
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
