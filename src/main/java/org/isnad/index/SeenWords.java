package org.isnad.index;

import org.jspecify.annotations.Nullable;

/// Remembers words by the hash of their letters, so that none has to be cut out of its text to be looked up.
///
/// For any number of threads, without a lock: what one remembers another may overwrite or not see, and nothing is lost
/// but the time to look it up again.
final class SeenWords {

    private static final int FIRST_SLOTS = 1 << 12;
    /// Of a large library; its words take some 50 MB.
    private static final int MOST_SLOTS = 1 << 19;
    /// So many slots from its own on a word may lie.
    private static final int REACH = 8;

    private volatile @Nullable PostedWord[] slots = new @Nullable PostedWord[FIRST_SLOTS];
    private int filled;

    /// Nothing if it was not seen, or not remembered.
    @Nullable
    PostedWord get(long hash) {
        var now = slots;
        for (int i = 0; i < REACH; i++) {
            var word = now[slot(hash, i, now)];
            if (word == null || word.hash() == hash) {
                return word;
            }
        }
        return null;
    }

    /// The first words are the commonest: where all slots in reach are taken, a later one is not remembered.
    void put(PostedWord word) {
        var now = slots;
        if (filled > now.length / 2 && now.length < MOST_SLOTS) {
            now = grown(now.length);
        }
        if (putInto(now, word)) {
            filled++; // by about so many, where threads meet
        }
    }

    private synchronized @Nullable PostedWord[] grown(int length) {
        var old = slots;
        if (old.length > length) {
            return old; // another thread was quicker
        }
        var larger = new @Nullable PostedWord[2 * length];
        for (var word : old) {
            if (word != null) {
                putInto(larger, word);
            }
        }
        slots = larger;
        return larger;
    }

    private static boolean putInto(@Nullable PostedWord[] slots, PostedWord word) {
        for (int i = 0; i < REACH; i++) {
            int slot = slot(word.hash(), i, slots);
            if (slots[slot] == null) {
                slots[slot] = word;
                return true;
            }
        }
        return false;
    }

    private static int slot(long hash, int step, @Nullable PostedWord[] slots) {
        return ((int) (hash >>> 32) + step) & (slots.length - 1);
    }
}
