package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.ReportingWord.Agreement;

/// The third-person forms of a verb, folded, as news writes them; and those of its participle and its noun.
final class Inflection {

    private static final String ALEF = "ا";
    private static final String YEH = "ي";
    private static final String WAW = "و";
    private static final String TEH = "ت";
    private static final String TEH_MARBUTA = "ة";
    private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما");
    private static final List<String> BEFORE_A_NOUN = List.of("", "ب", "ل", "ال", "بال", "لل");

    private Inflection() {}

    /// قال، قالت، قالا، قالتا، قالوا; of a verb that ends weak: دعا، دعت، دعوا.
    static Map<String, Agreement> ofPerfect(String he, boolean transitive) {
        var forms = new LinkedHashMap<String, Agreement>();
        boolean weak = he.endsWith(ALEF) || he.endsWith(YEH);
        var stem = weak ? he.substring(0, he.length() - 1) : he;
        forms.put(he, Agreement.MASCULINE);
        forms.put(stem + "ت", Agreement.FEMININE);
        forms.put(stem + (weak ? "يا" : ALEF), Agreement.DUAL);
        forms.put(stem + "تا", Agreement.DUAL);
        forms.put(stem + "وا", Agreement.PLURAL);
        if (transitive) {
            for (String pronoun : PRONOUNS) {
                forms.put((weak ? stem + ALEF : he) + pronoun, Agreement.MASCULINE);
                forms.put(stem + TEH + pronoun, Agreement.FEMININE);
            }
        }
        return forms;
    }

    /// يقول، تقول، يقولان، يقولون; with ل before it («ليقول») too.
    static Map<String, Agreement> ofImperfect(String he, boolean transitive) {
        var forms = new LinkedHashMap<String, Agreement>();
        var she = TEH + he.substring(1);
        boolean weak = he.endsWith(YEH) || he.endsWith(WAW);
        var stem = weak ? he.substring(0, he.length() - 1) : he;
        forms.put(he, Agreement.MASCULINE);
        forms.put(she, Agreement.FEMININE);
        forms.put(he + "ان", Agreement.DUAL);
        forms.put(she + "ان", Agreement.DUAL);
        forms.put(stem + "ون", Agreement.PLURAL);
        forms.put("ل" + he, Agreement.MASCULINE);
        forms.put("ل" + she, Agreement.FEMININE);
        if (transitive) {
            for (String pronoun : PRONOUNS) {
                forms.put(he + pronoun, Agreement.MASCULINE);
                forms.put(she + pronoun, Agreement.FEMININE);
            }
        }
        return forms;
    }

    /// مشيرا، مشيرة، مشيرين: the accusative, which reports; the nominative is mostly a noun.
    static Map<String, Agreement> ofParticiple(String accusative) {
        var forms = new LinkedHashMap<String, Agreement>();
        var stem = accusative.substring(0, accusative.length() - 1);
        forms.put(accusative, Agreement.MASCULINE);
        forms.put(stem + TEH_MARBUTA, Agreement.FEMININE);
        forms.put((stem.endsWith(YEH) ? stem.substring(0, stem.length() - 1) : stem) + "ين", Agreement.PLURAL);
        return forms;
    }

    /// قول، قوله، القول، بالقول، بقوله.
    static List<String> ofNoun(String noun) {
        var forms = new ArrayList<String>();
        var stem = noun.endsWith(TEH_MARBUTA) ? noun.substring(0, noun.length() - 1) + TEH : noun;
        for (String before : BEFORE_A_NOUN) {
            forms.add(before + noun);
            if (!before.contains("ل")) {
                PRONOUNS.forEach(pronoun -> forms.add(before + stem + pronoun));
            }
        }
        return forms;
    }
}
