package org.isnad.lexicon;

import java.util.Set;
import org.isnad.text.Folded;
import org.isnad.text.WordTable;

/// A list of words to look up, folded.
public final class WordSet {

    private final Set<String> words = WordTable.set();

    private WordSet(String name) {
        WordList.entries(name).forEach(word -> words.add(Folded.fold(word)));
    }

    /// The first column of the list called `name`.
    public static WordSet named(String name) {
        return new WordSet(name);
    }

    public boolean has(String folded) {
        return words.contains(folded);
    }
}
