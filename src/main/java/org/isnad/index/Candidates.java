package org.isnad.index;

import java.util.List;
import org.isnad.text.Span;

/// Which words may be among what a query wants; each different word is looked at once, since news writes few of them
/// very often, and of those of an article hardly any is.
///
/// For one query, and one thread.
final class Candidates {

    private static final int FIRST_SLOTS = 1 << 11;

    private static final byte KNOWN = 1;
    private static final byte IS_ONE = 2;
    private static final byte NEGATES = 4;

    private final List<Wanted> wanted;
    private final long signature;
    private long[] hashes = new long[FIRST_SLOTS];
    private byte[] answers = new byte[FIRST_SLOTS];
    private int known;

    Candidates(List<Wanted> wanted) {
        this.wanted = wanted;
        signature = wanted.stream().mapToLong(Wanted::signature).reduce(0, (one, other) -> one | other);
    }

    /// Told of the words of a text in their order.
    interface Heard {
        /// Told of one word.
        ///
        /// @param negated whether the word before it shortens a verb, as «لم» does
        /// @param candidate whether it may be among what is wanted
        void hear(int at, boolean negated, boolean candidate);
    }

    /// Goes through the words of a text.
    void among(List<Span> words, String text, Heard heard) {
        boolean negated = false;
        for (int at = 0; at < words.size(); at++) {
            byte answer = of(text, words.get(at), negated);
            heard.hear(at, negated, (answer & IS_ONE) != 0);
            negated = (answer & NEGATES) != 0;
        }
    }

    private byte of(String text, Span word, boolean negated) {
        long hash = PostedKeys.hash(text, word, negated);
        int slot = slotOf(hash);
        if (answers[slot] == 0) {
            if (++known > answers.length / 2) {
                grow();
                slot = slotOf(hash);
            }
            hashes[slot] = hash;
            answers[slot] = answer(PostedKeys.at(text, word, negated));
        }
        return answers[slot];
    }

    private byte answer(PostedWord word) {
        return (byte) (KNOWN | (isOne(word) ? IS_ONE : 0) | (word.negates() ? NEGATES : 0));
    }

    /// Most words are told by their signature; to fetch their keys from memory takes ten times as long.
    private boolean isOne(PostedWord word) {
        if ((word.signature() & signature) == 0) {
            return false;
        }
        var keys = word.keys();
        for (var each : wanted) {
            if (each.mayBe(keys)) {
                return true;
            }
        }
        return false;
    }

    private int slotOf(long hash) {
        int slot = first(hash);
        while (answers[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (answers.length - 1);
        }
        return slot;
    }

    private int first(long hash) {
        return (int) (hash >>> 32) & (answers.length - 1);
    }

    private void grow() {
        var oldHashes = hashes;
        var oldAnswers = answers;
        hashes = new long[2 * oldHashes.length];
        answers = new byte[hashes.length];
        for (int i = 0; i < oldAnswers.length; i++) {
            if (oldAnswers[i] != 0) {
                int slot = slotOf(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                answers[slot] = oldAnswers[i];
            }
        }
    }
}
