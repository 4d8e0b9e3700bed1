package org.isnad.reading.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.Folded;
import org.isnad.text.WordTable;

/// A list of words and what they are, a word perhaps of several kinds.
final class WordKinds {

    private final Map<String, Set<String>> kinds = new WordTable<>();

    private WordKinds(String list) {
        for (List<String> row : WordList.rows(list)) {
            kinds.computeIfAbsent(Folded.fold(row.get(0)), none -> new HashSet<>())
                    .add(row.get(1));
        }
    }

    /// The list of this name: the words in its first column, their kinds in the second.
    static WordKinds named(String list) {
        return new WordKinds(list);
    }

    boolean is(String folded, String kind) {
        return kinds.getOrDefault(folded, Set.of()).contains(kind);
    }
}
