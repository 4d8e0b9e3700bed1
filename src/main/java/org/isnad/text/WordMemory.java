package org.isnad.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Remembers what was looked up for words, as far as memory should be spent on it: news writes few different words very
/// often. For any number of threads.
public final class WordMemory<V> {

    private final Map<String, V> known = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger(); // the map would count all its parts each time
    private final int most;
    private final Function<String, V> lookUp;

    /// @param most how many words are remembered; the first ones, which are the commonest
    /// @param lookUp gives the same for a word each time
    public WordMemory(int most, Function<String, V> lookUp) {
        this.most = most;
        this.lookUp = lookUp;
    }

    public V of(String word) {
        var remembered = known.get(word);
        if (remembered != null) {
            return remembered;
        }
        var found = lookUp.apply(word);
        if (count.get() < most && known.put(word, found) == null) {
            count.incrementAndGet();
        }
        return found;
    }
}
