package org.isnad.lexicon;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Writes a table in the form that a [CompiledTable] reads; the same bytes for the same words.
final class TableWriter {

    private final int bits;
    private final List<String> words;
    private final List<Integer> numbers;
    private final Map<String, Integer> values = new LinkedHashMap<>();

    /// @param written a value as text
    /// @throws IllegalArgumentException where the words are too many to be numbered by a `char`
    <V> TableWriter(Map<String, V> table, Function<V, String> written) {
        if (table.size() > Character.MAX_VALUE) {
            throw new IllegalArgumentException("too many words: " + table.size());
        }
        bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(table.size()));
        var entries = table.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, V> entry) -> CompiledTable.bucket(entry.getKey(), bits))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        words = entries.stream().map(Map.Entry::getKey).toList();
        numbers = entries.stream()
                .map(entry -> values.computeIfAbsent(written.apply(entry.getValue()), _ -> values.size()))
                .toList();
    }

    byte[] bytes() {
        var texts = List.copyOf(values.keySet());
        int buckets = 1 << bits;
        int ints = 3 + words.size() + 1 + texts.size() + 1;
        int chars = buckets + 1 + 2 * words.size() + length(words) + length(texts);
        var out = ByteBuffer.allocate(ints * Integer.BYTES + chars * Character.BYTES)
                .order(WordTables.ORDER);
        out.putInt(words.size()).putInt(bits).putInt(texts.size());
        putStarts(words, out);
        putStarts(texts, out);
        putFirsts(buckets, out);
        words.forEach(word -> out.putChar(CompiledTable.code(word)));
        numbers.forEach(number -> out.putChar((char) (int) number));
        words.forEach(word -> putLetters(word, out));
        texts.forEach(text -> putLetters(text, out));
        return out.array();
    }

    private static int length(List<String> texts) {
        return sum(texts, String::length);
    }

    private static int sum(List<String> texts, ToIntFunction<String> of) {
        return texts.stream().mapToInt(of).sum();
    }

    private static void putStarts(List<String> texts, ByteBuffer out) {
        int start = 0;
        for (var text : texts) {
            out.putInt(start);
            start += text.length();
        }
        out.putInt(start);
    }

    private void putFirsts(int buckets, ByteBuffer out) {
        int at = 0;
        for (int bucket = 0; bucket <= buckets; bucket++) {
            while (at < words.size() && CompiledTable.bucket(words.get(at), bits) < bucket) {
                at++;
            }
            out.putChar((char) at);
        }
    }

    private static void putLetters(String text, ByteBuffer out) {
        for (int i = 0; i < text.length(); i++) {
            out.putChar(text.charAt(i));
        }
    }
}
