package org.isnad.reading.participants;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.lexicon.Nouns;
import org.isnad.morphology.Sense;
import org.isnad.morphology.Sense.Kind;
import org.isnad.morphology.WordSenses;
import org.isnad.text.WordMemory;

/// What the dictionary says of a word that may be a name.
enum Dictionary {
    /// It has no such word in any form: «قرقاش»; a name, or the name of a thing.
    STRANGE,
    /// A word of its nouns that names people too: «كريم».
    NAME,
    /// A noun or an adjective in one of its forms: «عناوين».
    NOUN,
    /// A form of a verb and of no noun: «يقيل».
    VERB;

    private static final char YEH = 'ي';
    private static final char ALEF_MAKSURA = 'ى';

    private static final WordMemory<Dictionary> REMEMBERED = new WordMemory<>(60_000, Dictionary::lookUp);

    static Dictionary of(String folded) {
        return REMEMBERED.of(folded);
    }

    private static Dictionary lookUp(String folded) {
        var senses = new LinkedHashSet<>(WordSenses.all().of(folded));
        if (folded.charAt(folded.length() - 1) == YEH) {
            // «يسعى» ends so when it is folded, too
            senses.addAll(WordSenses.all().of(folded.substring(0, folded.length() - 1) + ALEF_MAKSURA));
        }
        boolean noun =
                has(senses, Kind.NOUN, true) || has(senses, Kind.OF_VERB, false) || has(senses, Kind.PLACE, false);
        boolean verb = has(senses, Kind.VERB, false);
        boolean name = senses.stream().anyMatch(sense -> sense.kind() == Kind.NAME || sense.kind() == Kind.CUT_NAME);
        if (!noun) {
            return verb ? VERB : STRANGE;
        }
        return name ? NAME : NOUN;
    }

    private static boolean has(Set<Sense> senses, Kind kind, boolean listed) {
        return senses.stream()
                .anyMatch(sense -> sense.kind() == kind
                        && (!listed || Nouns.all().named(sense.family()).isPresent()));
    }
}
