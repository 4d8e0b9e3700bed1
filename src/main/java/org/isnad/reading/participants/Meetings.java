package org.isnad.reading.participants;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Folded;

/// Words that tell of a meeting, and words behind which those who were there are listed.
final class Meetings {

    private static final WordSet LISTS = WordSet.named("delegate-cues");
    private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "نا", "ه");
    private static final Set<String> WORDS = words();

    private Meetings() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (List<String> row : WordList.rows("event-words")) {
            if (!row.get(1).equals("lasts")) {
                words.add(Folded.fold(row.get(0)));
            }
        }
        return words;
    }

    /// Whether a folded word, its particles off, with or without its article, tells of a meeting: «لقائهما».
    static boolean names(String core, String bare) {
        return WORDS.contains(bare)
                || WORDS.contains(core)
                || PRONOUNS.stream()
                        .anyMatch(pronoun -> bare.endsWith(pronoun)
                                && WORDS.contains(bare.substring(0, bare.length() - pronoun.length())));
    }

    /// Whether names of those who were there follow: «بحضور».
    static boolean lists(String folded, String core) {
        return LISTS.has(folded) || LISTS.has(core) || (folded.startsWith("ب") && LISTS.has(folded.substring(1)));
    }
}
