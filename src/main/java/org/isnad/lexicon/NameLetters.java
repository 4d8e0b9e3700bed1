package org.isnad.lexicon;

import java.util.List;
import java.util.Map;

/// How much the letters of a word look like those of a name, from `name-letters.txt`.
///
/// Names that Arabic takes over from other languages are spelt as no Arabic word is: «زوكربيرغ».
public final class NameLetters {

    private static final int LONGEST_GROUP = 4;
    private static final int LONGEST_WORD = 24;
    private static final String EVERY_WORD = "*";
    private static final NameLetters NEWS = new NameLetters(WordTables.named("name-letters"));

    private final Map<String, Integer> weights;

    NameLetters(WordTables tables) {
        weights = tables.table(Written.NUMBER);
        tables.fill(this::fill);
    }

    private void fill() {
        for (List<String> row : WordList.rows("name-letters")) {
            int weight = Integer.parseInt(row.get(0));
            for (String group : row.get(1).split(" ", -1)) {
                weights.put(group, weight);
            }
        }
    }

    /// Those of Arabic news.
    public static NameLetters ofNews() {
        return NEWS;
    }

    /// Above 0 where a folded word looks like a name, below -40 where it surely does not.
    public int weightOf(String folded) {
        if (folded.length() > LONGEST_WORD) {
            return Integer.MIN_VALUE / 2;
        }
        var bounded = "^" + folded + "$";
        int sum = weights.getOrDefault(EVERY_WORD, 0);
        for (int from = 0; from < bounded.length(); from++) {
            for (int to = from + 1; to <= Math.min(bounded.length(), from + LONGEST_GROUP); to++) {
                var group = bounded.substring(from, to);
                var weight = weights.get(group);
                // a group counts once a word
                if (weight != null && bounded.indexOf(group) == from) {
                    sum += weight;
                }
            }
        }
        return sum;
    }
}
