package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Folded;
import org.isnad.text.Letters;
import org.isnad.text.WordTable;

/// Nouns of office, rank and calling, from `titles.txt`, in the forms that news writes them in.
public final class Titles {

    /// How many people a form speaks of.
    public enum HeadCount {
        ONE,
        TWO,
        MANY
    }

    /// A form of a title: «الرئيسان» is the dual of «رئيس», definite.
    ///
    /// @param lemma the title's folded singular
    /// @param possessed whether it ends in a pronoun: «نظيره», «شقيقته»
    public record Title(String lemma, HeadCount number, boolean definite, boolean possessed) {

        /// The title that this one is used for: «رئيس» for «زعيم».
        public String kin() {
            return KIN.getOrDefault(lemma, lemma);
        }
    }

    private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "نا", "ي");
    private static final List<String> OTHERS = PRONOUNS.subList(0, PRONOUNS.size() - 1);
    private static final WordSet OWN = WordSet.named("own-people");
    private static final Map<String, String> KIN = kin();
    private static final Titles NEWS = new Titles(WordList.rows("titles"));

    private final Map<String, Title> forms = new WordTable<>();

    private Titles(List<List<String>> rows) {
        for (List<String> row : rows) {
            var singular = Folded.fold(row.getFirst());
            // «زوجي» is mine; «رئيسي» is "chief", «ممثلي» are several
            addNumber(singular, singular, HeadCount.ONE, OWN.has(singular) ? PRONOUNS : OTHERS);
            addDual(singular);
            row.stream().skip(1).map(Folded::fold).forEach(plural -> addPlural(singular, plural));
        }
    }

    private static Map<String, String> kin() {
        Map<String, String> words = new WordTable<>();
        WordList.rows("title-kin")
                .forEach(row -> row.forEach(word -> words.put(Folded.fold(word), Folded.fold(row.getFirst()))));
        return words;
    }

    /// Those of Arabic news.
    public static Titles ofNews() {
        return NEWS;
    }

    /// The title that a folded word is, attached particles taken off before.
    public Optional<Title> of(String folded) {
        return Optional.ofNullable(forms.get(folded));
    }

    private void addDual(String singular) {
        var stem = singular.endsWith("ة") ? singular.substring(0, singular.length() - 1) + "ت" : singular;
        addBare(singular, stem + "ان", HeadCount.TWO);
        addBare(singular, stem + "ين", HeadCount.TWO);
        forms.putIfAbsent(stem + "ا", new Title(singular, HeadCount.TWO, false, false));
        forms.putIfAbsent(stem + "ي", new Title(singular, HeadCount.TWO, false, false));
    }

    private void addPlural(String singular, String plural) {
        addNumber(singular, plural, HeadCount.MANY);
        if (plural.endsWith("ون")) {
            var stem = plural.substring(0, plural.length() - 2);
            addNumber(singular, stem + "ين", HeadCount.MANY);
            PRONOUNS.forEach(pronoun -> {
                forms.putIfAbsent(stem + "و" + pronoun, new Title(singular, HeadCount.MANY, true, true));
                forms.putIfAbsent(stem + "ي" + pronoun, new Title(singular, HeadCount.MANY, true, true));
            });
            forms.putIfAbsent(stem + "و", new Title(singular, HeadCount.MANY, false, false));
            forms.putIfAbsent(stem + "ي", new Title(singular, HeadCount.MANY, false, false));
        }
    }

    private void addNumber(String lemma, String form, HeadCount number) {
        addNumber(lemma, form, number, PRONOUNS);
    }

    private void addNumber(String lemma, String form, HeadCount number, List<String> pronouns) {
        addBare(lemma, form, number);
        var stem = form.endsWith("ة") ? form.substring(0, form.length() - 1) + "ت" : form;
        for (String pronoun : pronouns) {
            forms.putIfAbsent(stem + pronoun, new Title(lemma, number, true, true));
        }
    }

    private void addBare(String lemma, String form, HeadCount number) {
        forms.putIfAbsent(form, new Title(lemma, number, false, false));
        forms.putIfAbsent(Letters.ARTICLE + form, new Title(lemma, number, true, false));
    }
}
