package org.isnad.lexicon;

import java.nio.ByteBuffer;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.isnad.text.WordTable;
import org.jspecify.annotations.Nullable;

/// A word list as the build compiled it, asked where it lies: no word of it is read before somebody asks for one.
///
/// The words stand in one run of letters, ordered by bucket, and a bucket's number is the beginning of a word's hash
/// code; [TableWriter] writes them. Cannot be changed. For any number of threads.
///
/// @param <V> what is known of a word; made when it is first asked for
final class CompiledTable<V> extends AbstractMap<String, V> {

    /// 2^32 divided by the golden ratio: spreads codes that lie close together.
    private static final int SPREAD = 0x9E3779B9;

    private final int shift;
    private final char[] firsts; // of each bucket, and where the last one ends
    private final char[] codes;
    private final int[] starts; // in the letters
    private final char[] letters;
    private final char[] numbers; // of the words' values
    private final int[] valueStarts;
    private final char[] valueLetters;
    private final AtomicReferenceArray<@Nullable V> values;
    private final Function<String, V> read;

    /// @param in read up to the end of this table
    /// @param read makes a value of its text
    CompiledTable(ByteBuffer in, Function<String, V> read) {
        int size = in.getInt();
        int bits = in.getInt();
        int differentValues = in.getInt();
        shift = Integer.SIZE - bits;
        starts = ints(in, size + 1);
        valueStarts = ints(in, differentValues + 1);
        firsts = chars(in, (1 << bits) + 1);
        codes = chars(in, size);
        numbers = chars(in, size);
        letters = chars(in, starts[size]);
        valueLetters = chars(in, valueStarts[differentValues]);
        values = new AtomicReferenceArray<>(differentValues);
        this.read = read;
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] all = new int[count];
        in.asIntBuffer().get(all);
        in.position(in.position() + count * Integer.BYTES);
        return all;
    }

    private static char[] chars(ByteBuffer in, int count) {
        char[] all = new char[count];
        in.asCharBuffer().get(all);
        in.position(in.position() + count * Character.BYTES);
        return all;
    }

    static int bucket(String word, int bits) {
        return spread(word) >>> (Integer.SIZE - bits);
    }

    /// Two words of one bucket that have the same are mostly one word.
    static char code(String word) {
        return (char) spread(word);
    }

    private static int spread(String word) {
        return word.hashCode() * SPREAD;
    }

    @Override
    public @Nullable V get(@Nullable Object word) {
        int at = find(word);
        return at < 0 ? null : value(at);
    }

    @Override
    public V getOrDefault(@Nullable Object word, V other) {
        int at = find(word);
        return at < 0 ? other : value(at);
    }

    @Override
    public boolean containsKey(@Nullable Object word) {
        return find(word) >= 0;
    }

    @Override
    public int size() {
        return codes.length;
    }

    /// A copy, in no order.
    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return WordTable.setOf(IntStream.range(0, size())
                .mapToObj(at -> Map.entry(new String(letters, starts[at], starts[at + 1] - starts[at]), value(at)))
                .toList());
    }

    private int find(@Nullable Object asked) {
        if (asked instanceof String word) {
            int spread = spread(word);
            int bucket = spread >>> shift;
            for (int at = firsts[bucket]; at < firsts[bucket + 1]; at++) {
                if (codes[at] == (char) spread && stands(word, at)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private boolean stands(String word, int at) {
        int start = starts[at];
        if (starts[at + 1] - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (letters[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private V value(int at) {
        int number = numbers[at];
        var known = values.get(number);
        if (known != null) {
            return known;
        }
        int start = valueStarts[number];
        var made = Objects.requireNonNull(read.apply(new String(valueLetters, start, valueStarts[number + 1] - start)));
        values.set(number, made);
        return made;
    }
}
