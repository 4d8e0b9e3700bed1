package org.isnad.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.WordList;
import org.isnad.morphology.Sense;
import org.isnad.morphology.WordSenses;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// The keys of each word, remembered: news writes few different words very often.
final class PostedKeys {

    /// Longer words are cut; Lucene refuses a text with one of more than 32,766 bytes.
    private static final int LONGEST_WORD = 100;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    /// Sets the hash of a word behind «لم» apart, where it has other keys.
    private static final long BEHIND_NEGATION = 0x9e3779b97f4a7c15L;

    private static final Set<String> NEGATIONS =
            WordList.entries("jussive-particles").stream().map(Key::ofWritten).collect(Collectors.toSet());

    private static final SeenWords SEEN = new SeenWords();

    private PostedKeys() {}

    /// A word of a text.
    ///
    /// @param negated whether the word before it shortens a verb
    static PostedWord at(String text, Span word, boolean negated) {
        long hash = hash(text, word, negated);
        var seen = SEEN.get(hash);
        if (seen == null) {
            seen = lookUp(text.substring(word.start(), end(word)), hash, negated);
            SEEN.put(seen);
        }
        return seen;
    }

    /// Remembers the words of a text.
    static void learn(String text) {
        boolean negated = false;
        for (var word : Words.spansOf(text)) {
            negated = at(text, word, negated).negates();
        }
    }

    /// What tells a word from all others.
    static long hash(String text, Span word, boolean negated) {
        return hash(text, word.start(), end(word)) ^ (negated ? BEHIND_NEGATION : 0);
    }

    private static int end(Span word) {
        return Math.min(word.end(), word.start() + LONGEST_WORD);
    }

    /// The exact key first. A noun that is written as its lemma is posted once only: a query for the noun asks for
    /// both.
    static List<String> of(String written) {
        return at(written, Span.all(written), false).keys();
    }

    private static PostedWord lookUp(String written, long hash, boolean negated) {
        var senses = WordSenses.all();
        var keys = keysOf(written, negated ? senses.ofNegated(written) : senses.of(written));
        return PostedWord.of(hash, keys, !negated && NEGATIONS.contains(keys.getFirst()));
    }

    /// FNV-1a over the letters, stirred at the end.
    private static long hash(String text, int start, int end) {
        long hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash ^ (hash >>> 29);
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
