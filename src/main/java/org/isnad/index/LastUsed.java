package org.isnad.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers what was made of the keys used last; for any number of threads.
final class LastUsed<K, V> {

    private final Map<K, V> values;

    /// @param most how many to remember
    LastUsed(int most) {
        values = new LinkedHashMap<>(16, .75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /// Made anew where it was not used for long; several threads may make it at the same time.
    V of(K key, Function<K, V> maker) {
        var known = known(key);
        if (known != null) {
            return known;
        }
        var made = maker.apply(key);
        synchronized (values) {
            values.put(key, made);
        }
        return made;
    }

    private @Nullable V known(K key) {
        synchronized (values) {
            return values.get(key);
        }
    }
}
