package org.isnad.index;

import java.util.Collection;
import org.isnad.lexicon.BareLetters;
import org.isnad.morphology.NameSpelling;
import org.isnad.morphology.Sense;

/// The kinds of key under which a word is posted, told apart in the index by their first letter.
enum Key {
    /// The word as written, up to vowel marks and hamza seats.
    EXACT('='),
    /// Its noun.
    NOUN('n'),
    /// Its verb.
    VERB('v'),
    /// The place that it names or comes from.
    PLACE('p'),
    /// Its name, behind the consonants that all spellings of the name share.
    NAME('s'),
    /// What may be its name behind a particle.
    CUT_NAME('c');

    static final char BEFORE_NAME = '/';

    /// Of the golden ratio, as Fibonacci hashing takes it (Knuth, The Art of Computer Programming 3, 6.4).
    private static final int SPREAD = 0x9e3779b9;
    /// Leaves six bits, the number of one of a long's.
    private static final int SIGNATURE_SHIFT = 26;

    private final char sign;

    Key(char sign) {
        this.sign = sign;
    }

    /// Bits by which most sets of keys that have none in common are told apart without a look at the keys: two with one
    /// in common have a bit in common.
    static long signature(Collection<String> keys) {
        long signature = 0;
        for (var key : keys) {
            signature |= 1L << ((key.hashCode() * SPREAD) >>> SIGNATURE_SHIFT);
        }
        return signature;
    }

    /// The term in the index.
    String of(String word) {
        return sign + word;
    }

    /// The word of an exact key, in bare letters.
    static String word(String exact) {
        return exact.substring(1);
    }

    static boolean isExact(String key) {
        return key.charAt(0) == EXACT.sign;
    }

    /// The exact key of a word as it is written.
    static String ofWritten(String written) {
        return EXACT.of(BareLetters.ofWritten(written));
    }

    static String of(Sense sense) {
        return switch (sense.kind()) {
            case NOUN -> NOUN.of(sense.family());
            case VERB -> VERB.of(sense.family());
            case OF_VERB -> throw new IllegalArgumentException("asked for by its nouns: " + sense);
            case PLACE -> PLACE.of(sense.family());
            case NAME -> ofName(sense.family());
            case CUT_NAME -> CUT_NAME.of(sense.family());
        };
    }

    static String ofName(String name) {
        return beforeName(name) + name;
    }

    /// What the keys of all names begin with that may be spellings of this one.
    static String beforeName(String name) {
        return NAME.of(NameSpelling.skeleton(name)) + BEFORE_NAME;
    }
}
