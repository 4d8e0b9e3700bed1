package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import org.isnad.text.WordTable;

/// How often news writes a word, and how often as a part of somebody's name; from `word-counts.txt`.
public final class WordCounts {

    private static final WordCounts NEWS = new WordCounts(WordList.rows("word-counts"));

    private final Map<String, Entry> entries = new WordTable<>();

    private WordCounts(List<List<String>> rows) {
        for (List<String> row : rows) {
            var entry = new Entry(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)));
            for (String word : row.get(2).split(" ", -1)) {
                entries.put(word, entry);
                entries.merge(BareLetters.of(word), entry, WordCounts::commoner);
            }
        }
    }

    private static Entry commoner(Entry one, Entry other) {
        return one.frequency >= other.frequency ? one : other;
    }

    /// Those of Arabic news.
    public static WordCounts ofNews() {
        return NEWS;
    }

    public boolean knows(String folded) {
        return entries.containsKey(folded);
    }

    /// From 0 (under 16 times in nine million words, or unknown) to 9, by powers of two.
    public int frequency(String folded) {
        var entry = entries.get(folded);
        return entry == null ? 0 : entry.frequency;
    }

    /// In how many of ten places the word was a part of a name; 0 for an unknown word.
    public int nameShare(String folded) {
        var entry = entries.get(folded);
        return entry == null ? 0 : entry.nameShare;
    }

    private record Entry(int frequency, int nameShare) {}
}
