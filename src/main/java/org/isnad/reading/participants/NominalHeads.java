package org.isnad.reading.participants;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.WordSet;

/// All nouns but titles that a phrase for somebody may begin with; asked once a word, since hardly any word is one.
final class NominalHeads {

    private static final List<WordSet> LISTS = Stream.of(
                    "joint-nouns",
                    "some-or-others",
                    "people-who-act",
                    "own-state-nouns",
                    "state-nouns",
                    "home-state-nouns",
                    "office-plurals",
                    "hearers")
            .map(WordSet::named)
            .toList();

    boolean test(String core, String bare) {
        return RealmForState.begins(core)
                || Vocabulary.SPEAKERS.of(bare).isPresent()
                || LISTS.stream().anyMatch(list -> list.has(core));
    }
}
