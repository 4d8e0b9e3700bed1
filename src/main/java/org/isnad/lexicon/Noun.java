package org.isnad.lexicon;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Letters;

/// A noun or adjective of the dictionary.
///
/// @param lemma its bare letters in the singular, or the masculine of an adjective
/// @param endings what may stand behind it, each a sign of `nouns.txt`
/// @param plurals its broken plurals
public record Noun(String lemma, String endings, List<String> plurals) {

    private static final char FEMININE = 'f';
    private static final char FEMININE_PLURAL = 'a';
    private static final char MASCULINE_PLURAL = 'm';
    private static final char DUAL = 'd';
    private static final char NAME = 'n';
    private static final String BETWEEN = " ";

    public Noun {
        plurals = List.copyOf(plurals);
    }

    /// Made of what [#written] gave.
    static Noun of(String written) {
        var parts = List.of(written.split(BETWEEN, -1));
        return new Noun(parts.get(0), parts.get(1), parts.subList(2, parts.size()));
    }

    /// All of it as text.
    String written() {
        return Stream.concat(Stream.of(lemma, endings), plurals.stream()).collect(Collectors.joining(BETWEEN));
    }

    /// «ناشط»: «ناشطة».
    public boolean hasFeminine() {
        return endings.indexOf(FEMININE) >= 0;
    }

    /// «قرار»: «قرارات».
    public boolean hasFemininePlural() {
        return endings.indexOf(FEMININE_PLURAL) >= 0;
    }

    /// «مراقب»: «مراقبون».
    public boolean hasMasculinePlural() {
        return endings.indexOf(MASCULINE_PLURAL) >= 0;
    }

    /// Of a person, a place or a company.
    public boolean isName() {
        return endings.indexOf(NAME) >= 0;
    }

    /// «هجوم»: «هجومان»؛ the dictionary leaves «دواءان» out.
    public boolean hasDual() {
        return endings.indexOf(DUAL) >= 0 || lemma.charAt(lemma.length() - 1) == Letters.HAMZA;
    }
}
