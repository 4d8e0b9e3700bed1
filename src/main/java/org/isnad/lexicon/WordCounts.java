package org.isnad.lexicon;

import java.util.List;
import java.util.Map;

/// How often news writes a word, and how often as a part of somebody's name; from `word-counts.txt`.
public final class WordCounts {

    private static final WordCounts NEWS = new WordCounts(WordTables.named("word-counts"));

    private final Map<String, Entry> entries;

    WordCounts(WordTables tables) {
        entries = tables.table(new Written<>(Entry::written, Entry::of));
        tables.fill(this::fill);
    }

    private void fill() {
        for (List<String> row : WordList.rows("word-counts")) {
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

    private record Entry(int frequency, int nameShare) {

        private static final int DIGITS = 10;

        String written() {
            return String.valueOf(frequency * DIGITS + nameShare);
        }

        static Entry of(String written) {
            int both = Integer.parseInt(written);
            return new Entry(both / DIGITS, both % DIGITS);
        }
    }
}
