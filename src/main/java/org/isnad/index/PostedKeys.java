package org.isnad.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.lexicon.WordList;
import org.isnad.morphology.Sense;
import org.isnad.morphology.WordSenses;

/// The keys of each word, remembered: news writes few different words very often.
final class PostedKeys {

    /// Those of a large library take some 100 MB.
    private static final int MOST_REMEMBERED = 400_000;

    private static final Set<String> NOT = Set.copyOf(WordList.entries("jussive-particles"));
    private static final Map<String, List<String>> REMEMBERED = new ConcurrentHashMap<>(1 << 16);
    private static final AtomicInteger REMEMBERED_COUNT = new AtomicInteger();

    private PostedKeys() {}

    /// The exact key first. A noun that is written as its lemma is posted once only: a query for the noun asks for
    /// both.
    static List<String> of(String written) {
        var known = REMEMBERED.get(written);
        if (known != null) {
            return known;
        }
        var keys = keysOf(written, WordSenses.all().of(written));
        if (REMEMBERED_COUNT.get() < MOST_REMEMBERED && REMEMBERED.put(written, keys) == null) {
            REMEMBERED_COUNT.incrementAndGet();
        }
        return keys;
    }

    /// The same of a word behind another, which may tell what it is a form of.
    static List<String> of(String written, String before) {
        return NOT.contains(before) ? keysOf(written, WordSenses.all().ofNegated(written)) : of(written);
    }

    private static List<String> keysOf(String written, Set<Sense> senses) {
        var keys = new ArrayList<String>(3);
        var exact = Key.ofWritten(written);
        keys.add(exact);
        for (Sense sense : senses) {
            if (!isLemma(sense, exact)) {
                keys.add(Key.of(sense));
            }
        }
        return List.copyOf(keys);
    }

    private static boolean isLemma(Sense sense, String exact) {
        return sense.kind() == Sense.Kind.NOUN && exact.substring(1).equals(sense.family());
    }
}
