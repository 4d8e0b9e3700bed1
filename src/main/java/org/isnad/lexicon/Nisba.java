package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Letters;

/// The adjective of a place: «روسيا» gives «روسي», «السعودية» gives «سعودي».
public final class Nisba {

    private static final List<String> ENDINGS = List.of("", "ة", "ون", "ين", "ان", "تان", "تين", "ات");

    private Nisba() {}

    /// The masculine adjective of a folded name, word by word, without the article.
    static String of(String folded) {
        var words = new ArrayList<String>();
        for (String word : folded.split(" ", -1)) {
            words.add(ofWord(word));
        }
        return String.join(" ", words);
    }

    /// The forms of an adjective for gender, number and article; of two words each is inflected: «الكورية الشمالية».
    public static List<String> forms(String masculine) {
        var forms = new ArrayList<String>();
        for (String ending : ENDINGS) {
            var form = masculine.replace(" ", ending + " ") + ending;
            forms.add(form);
            forms.add(Letters.ARTICLE + form.replace(" ", " " + Letters.ARTICLE));
        }
        return forms;
    }

    private static String ofWord(String word) {
        var stem =
                word.startsWith(Letters.ARTICLE) && word.length() > 4 ? word.substring(Letters.ARTICLE.length()) : word;
        for (String ending : List.of("ية", "يا", "ة", "ا", "ه", "ي")) {
            if (stem.endsWith(ending) && stem.length() > ending.length() + 1) {
                return stem.substring(0, stem.length() - ending.length()) + "ي";
            }
        }
        return stem + "ي";
    }
}
