package org.isnad.morphology;

import java.util.ArrayList;
import java.util.List;

/// The pronouns that are written onto a word: «كتابه»، «استقبلهم».
final class PersonSuffixes {

    /// Longer ones first where one ends like another.
    private static final List<String> ON_NOUNS = List.of("هما", "كما", "ها", "هم", "هن", "كم", "نا", "ه", "ك", "ي");
    private static final List<String> ON_VERBS = List.of("هما", "كما", "ها", "هم", "هن", "كم", "نا", "ني", "ه", "ك");
    private static final int SHORTEST_REST = 2;

    private PersonSuffixes() {}

    /// The noun before each pronoun that the word may end with.
    static List<String> withoutOnNoun(String word) {
        return without(word, ON_NOUNS);
    }

    /// The verb before each pronoun that the word may end with.
    static List<String> withoutOnVerb(String word) {
        return without(word, ON_VERBS);
    }

    private static List<String> without(String word, List<String> suffixes) {
        var rests = new ArrayList<String>(1);
        for (var suffix : suffixes) {
            if (word.endsWith(suffix) && word.length() >= suffix.length() + SHORTEST_REST) {
                rests.add(word.substring(0, word.length() - suffix.length()));
            }
        }
        return rests;
    }
}
