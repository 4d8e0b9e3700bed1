package org.isnad.index;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A word with all that an index must know of it, made once and handed to Lucene as often as it is written.
///
/// Its keys lie one behind the other in one array, as they lie in the index: a large library has half a million
/// words, and each object on the way from a word to its keys would be fetched from memory once more.
final class PostedWord {

    private static final int OFFSET_BYTES = 2;

    private final long hash;
    private final boolean negates;
    private final long signature;
    /// How many keys there are, where each ends, and the keys.
    private final byte[] bytes;
    /// Made when it is asked for; of the words of an article that is shown, not of all that are indexed.
    private @Nullable List<String> keys;

    private PostedWord(long hash, byte[] bytes, boolean negates, long signature) {
        this.hash = hash;
        this.signature = signature;
        this.bytes = bytes;
        this.negates = negates;
    }

    /// @param hash of its letters, 64 bits; two words of all the world's news hardly share one
    /// @param keys the exact key first
    /// @param negates whether it shortens a verb behind it, as «لم» does
    static PostedWord of(long hash, List<String> keys, boolean negates) {
        var terms = keys.stream().map(BytesRef::new).toList();
        int end = 1 + OFFSET_BYTES * terms.size();
        var bytes = new byte[end + terms.stream().mapToInt(term -> term.length).sum()];
        bytes[0] = (byte) terms.size();
        for (int number = 0; number < terms.size(); number++) {
            var term = terms.get(number);
            System.arraycopy(term.bytes, term.offset, bytes, end, term.length);
            end += term.length;
            int at = 1 + OFFSET_BYTES * number;
            bytes[at] = (byte) (end >>> Byte.SIZE);
            bytes[at + 1] = (byte) end;
        }
        return new PostedWord(hash, bytes, negates, Key.signature(keys));
    }

    long hash() {
        return hash;
    }

    /// Whether it shortens a verb behind it.
    boolean negates() {
        return negates;
    }

    /// The [Key#signature] of its keys.
    long signature() {
        return signature;
    }

    /// The exact key first.
    List<String> keys() {
        var made = keys;
        if (made == null) {
            made = IntStream.range(0, count())
                    .mapToObj(number -> term(number, new BytesRef()).utf8ToString())
                    .toList();
            keys = made; // another thread may make it once more
        }
        return made;
    }

    /// Its exact key as it lies in the index.
    ///
    /// @param into is made to stand for it; nobody may change the bytes
    BytesRef exact(BytesRef into) {
        return term(0, into);
    }

    /// How many things it is a form of.
    int forms() {
        return count() - 1;
    }

    /// The key of one of them, from 0, as [#exact] gives it.
    BytesRef form(int number, BytesRef into) {
        return term(1 + number, into);
    }

    private int count() {
        return Byte.toUnsignedInt(bytes[0]);
    }

    private BytesRef term(int number, BytesRef into) {
        into.bytes = bytes;
        into.offset = number == 0 ? 1 + OFFSET_BYTES * count() : end(number - 1);
        into.length = end(number) - into.offset;
        return into;
    }

    private int end(int number) {
        int at = 1 + OFFSET_BYTES * number;
        return (Byte.toUnsignedInt(bytes[at]) << Byte.SIZE) | Byte.toUnsignedInt(bytes[at + 1]);
    }
}
