package org.isnad.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.morphology.Sense;
import org.isnad.morphology.WordSenses;

/// The keys of each word, remembered: news writes few different words very often.
final class PostedKeys {

    /// Those of a large library take some 100 MB.
    private static final int MOST_REMEMBERED = 400_000;

    private static final Map<String, List<String>> REMEMBERED = new ConcurrentHashMap<>();

    private PostedKeys() {}

    /// The exact key first. A noun that is written as its lemma is posted once only: a query for the noun asks for
    /// both.
    static List<String> of(String written) {
        return Optional.ofNullable(REMEMBERED.get(written)).orElseGet(() -> remember(written));
    }

    private static List<String> remember(String written) {
        var keys = new LinkedHashSet<String>();
        var exact = Key.ofWritten(written);
        keys.add(exact);
        for (Sense sense : WordSenses.all().of(written)) {
            if (!isLemma(sense, exact)) {
                keys.add(Key.of(sense));
            }
        }
        var posted = List.copyOf(keys);
        if (REMEMBERED.size() < MOST_REMEMBERED) {
            REMEMBERED.put(written, posted);
        }
        return posted;
    }

    private static boolean isLemma(Sense sense, String exact) {
        return sense.kind() == Sense.Kind.NOUN && Key.EXACT.of(sense.family()).equals(exact);
    }
}
