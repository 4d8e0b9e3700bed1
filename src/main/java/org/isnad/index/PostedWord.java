package org.isnad.index;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/// A word with all that an index must know of it, made once and handed to Lucene as often as it is written.
///
/// @param hash of its letters, 64 bits; two words of all the world's news hardly share one
/// @param keys the exact key first
/// @param terms the same, each as it lies in the index; nobody may change one
/// @param negates whether it shortens a verb behind it, as «لم» does
record PostedWord(long hash, List<String> keys, List<BytesRef> terms, boolean negates) {

    static PostedWord of(long hash, List<String> keys, boolean negates) {
        return new PostedWord(hash, keys, keys.stream().map(BytesRef::new).toList(), negates);
    }

    BytesRef exact() {
        return terms.getFirst();
    }

    /// How many things it is a form of.
    int forms() {
        return terms.size() - 1;
    }

    BytesRef form(int number) {
        return terms.get(1 + number);
    }
}
