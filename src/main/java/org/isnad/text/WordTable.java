package org.isnad.text;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A map for a word list: filled once, then asked for every word that is read, most of which it does not hold.
///
/// Open addressing (Knuth, "The Art of Computer Programming", vol. 3, 6.4, algorithm L), with the hash codes in an
/// array of their own: that a word is missing is seen there, four bytes a slot, and no key is touched. A `HashMap`
/// follows two references to learn it, in memory that the processor seldom has at hand. Nothing can be removed. For
/// any number of threads once it is filled.
///
/// @param <V> what is known of a word; never null
public final class WordTable<V> extends AbstractMap<String, V> {

    private static final int FEWEST_SLOTS = 16;
    /// Slots for a word, at least; with fewer, words lie in one another's way.
    private static final int SLOTS = 2;
    /// 2^32 divided by the golden ratio: spreads codes that lie close together.
    private static final int SPREAD = 0x9E3779B9;

    private int[] codes = new int[FEWEST_SLOTS]; // 0 where nothing stands
    private @Nullable String[] words = new @Nullable String[FEWEST_SLOTS];
    private @Nullable Object[] values = new @Nullable Object[FEWEST_SLOTS];
    private int size;

    /// An empty set of words, kept in the same way.
    public static Set<String> set() {
        return Collections.newSetFromMap(new WordTable<>());
    }

    @Override
    public @Nullable V get(@Nullable Object word) {
        int slot = slotOf(word);
        return slot < 0 ? null : value(slot);
    }

    @Override
    public V getOrDefault(@Nullable Object word, V other) {
        int slot = slotOf(word);
        return slot < 0 ? other : value(slot);
    }

    @Override
    public boolean containsKey(@Nullable Object word) {
        return slotOf(word) >= 0;
    }

    @Override
    public @Nullable V put(String word, V value) {
        if ((size + 1) * SLOTS > codes.length) {
            grow();
        }
        int slot = freeOrOwnSlot(word);
        var before = words[slot] == null ? null : value(slot);
        if (before == null) {
            size++;
        }
        codes[slot] = code(word);
        words[slot] = word;
        values[slot] = value;
        return before;
    }

    @Override
    public int size() {
        return size;
    }

    /// A copy, in no order.
    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return setOf(IntStream.range(0, codes.length)
                .filter(slot -> codes[slot] != 0)
                .mapToObj(slot -> Map.entry(String.valueOf(words[slot]), value(slot)))
                .toList());
    }

    /// Entries that are known to be different, as a set; to find out that they are would take long, as the hash
    /// codes of a word and a value that is made of it say little together.
    public static <V> Set<Map.Entry<String, V>> setOf(List<Map.Entry<String, V>> different) {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return different.iterator();
            }

            @Override
            public int size() {
                return different.size();
            }
        };
    }

    private void grow() {
        var oldWords = words;
        var oldValues = values;
        int slots = codes.length * 2;
        codes = new int[slots];
        words = new @Nullable String[slots];
        values = new @Nullable Object[slots];
        for (int old = 0; old < oldWords.length; old++) {
            var word = oldWords[old];
            if (word != null) {
                int slot = freeOrOwnSlot(word);
                codes[slot] = code(word);
                words[slot] = word;
                values[slot] = oldValues[old];
            }
        }
    }

    private int slotOf(@Nullable Object word) {
        if (word == null) {
            return -1;
        }
        int code = code(word);
        for (int slot = first(code); codes[slot] != 0; slot = next(slot)) {
            if (codes[slot] == code && word.equals(words[slot])) {
                return slot;
            }
        }
        return -1;
    }

    private int freeOrOwnSlot(String word) {
        int code = code(word);
        int slot = first(code);
        while (codes[slot] != 0 && !(codes[slot] == code && word.equals(words[slot]))) {
            slot = next(slot);
        }
        return slot;
    }

    private static int code(Object word) {
        int code = word.hashCode();
        return code == 0 ? 1 : code;
    }

    private int first(int code) {
        return (code * SPREAD) >>> (Integer.numberOfLeadingZeros(codes.length) + 1);
    }

    private int next(int slot) {
        return (slot + 1) & (codes.length - 1);
    }

    @SuppressWarnings("unchecked") // nothing else is put in
    private V value(int slot) {
        return (V) Objects.requireNonNull(values[slot]);
    }
}
