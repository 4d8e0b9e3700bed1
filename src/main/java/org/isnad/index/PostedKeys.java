package org.isnad.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.WordList;
import org.isnad.morphology.Sense;
import org.isnad.morphology.WordSenses;
import org.isnad.text.Span;
import org.isnad.text.WordMemory;

/// The keys of each word, remembered: news writes few different words very often.
final class PostedKeys {

    /// Those of a large library take some 100 MB.
    private static final WordMemory<List<String>> REMEMBERED =
            new WordMemory<>(400_000, word -> keysOf(word, WordSenses.all().of(word)));

    /// Longer words are cut; Lucene refuses a text with one of more than 32,766 bytes.
    private static final int LONGEST_WORD = 100;

    /// A power of two; so many hold nearly all words of any article.
    private static final int SLOTS = 1 << 18;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private static final Set<String> NEGATIONS =
            WordList.entries("jussive-particles").stream().map(Key::ofWritten).collect(Collectors.toSet());

    /// The last words seen, by the hash of their letters, so that none has to be cut out of its text to be looked up.
    /// Threads may overwrite each other's: nothing is lost but time.
    private static final Known[] SEEN = new Known[SLOTS];

    /// A word that was seen.
    ///
    /// @param hash of 64 bits; two words of all the world's news hardly share one
    /// @param negates whether it shortens a verb behind it, as «لم» does
    record Known(long hash, List<String> keys, boolean negates) {}

    private PostedKeys() {}

    /// A word of a text with its keys.
    ///
    /// @param negated whether the word before it shortens a verb
    static Known at(String text, Span word, boolean negated) {
        int end = Math.min(word.end(), word.start() + LONGEST_WORD);
        long hash = hash(text, word.start(), end);
        if (negated) {
            var written = text.substring(word.start(), end);
            return new Known(hash, keysOf(written, WordSenses.all().ofNegated(written)), false);
        }
        int slot = (int) (hash >>> 32) & (SLOTS - 1);
        var seen = SEEN[slot];
        if (seen == null || seen.hash != hash) {
            var keys = of(text.substring(word.start(), end));
            seen = new Known(hash, keys, NEGATIONS.contains(keys.getFirst()));
            SEEN[slot] = seen;
        }
        return seen;
    }

    /// FNV-1a over the letters, stirred at the end.
    private static long hash(String text, int start, int end) {
        long hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash ^ (hash >>> 29);
    }

    /// The exact key first. A noun that is written as its lemma is posted once only: a query for the noun asks for
    /// both.
    static List<String> of(String written) {
        return REMEMBERED.of(written);
    }

    private static List<String> keysOf(String written, Set<Sense> senses) {
        var keys = new ArrayList<String>(3);
        var exact = Key.ofWritten(written);
        keys.add(exact);
        for (Sense sense : senses) {
            if (sense.kind() != Sense.Kind.OF_VERB && !isLemma(sense, exact)) {
                keys.add(Key.of(sense));
            }
        }
        return List.copyOf(keys);
    }

    private static boolean isLemma(Sense sense, String exact) {
        return sense.kind() == Sense.Kind.NOUN && exact.substring(1).equals(sense.family());
    }
}
