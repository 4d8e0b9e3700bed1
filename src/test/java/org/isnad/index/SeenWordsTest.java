package org.isnad.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class SeenWordsTest {

    @Test
    void remembersNearlyAllWordsOfALargeLibraryEachAsItself() {
        var seen = new SeenWords();
        long[] hashes = new SplittableRandom(7).longs(240_000).toArray();
        for (long hash : hashes) {
            seen.put(word(hash));
        }

        int remembered = 0;
        for (long hash : hashes) {
            var word = seen.get(hash);
            if (word != null && word.hash() == hash) {
                assertEquals(List.of("=" + hash), word.keys());
                remembered++;
            }
        }
        assertTrue(remembered > 0.98 * hashes.length, remembered + " remembered");
    }

    @Test
    void keepsTheFirstWordsWhereMoreComeThanItHolds() {
        var seen = new SeenWords();
        long[] hashes = new SplittableRandom(8).longs(1_000_000).toArray();
        for (long hash : hashes) {
            seen.put(word(hash));
        }

        int first = 0;
        for (int i = 0; i < 1000; i++) {
            var word = seen.get(hashes[i]);
            first += word != null && word.hash() == hashes[i] ? 1 : 0;
        }
        assertTrue(first > 990, first + " of the first 1000");
        assertNull(new SeenWords().get(1));
    }

    @Test
    void givesAWordBehindANegationItsOwnKeys() {
        var text = "لم يزر موسكو ولا يزر";

        var behindLam = PostedKeys.at(text, new Span(3, 6), true);
        var elsewhere = PostedKeys.at(text, new Span(17, 20), false);

        assertEquals(List.of("=يزر", "vزأر", "vزار"), behindLam.keys());
        assertSame(behindLam, PostedKeys.at(text, new Span(3, 6), true));
        assertEquals("=يزر", elsewhere.keys().getFirst());
        assertEquals("=يزر", behindLam.exact(new BytesRef()).utf8ToString());
        assertEquals("vزار", behindLam.form(1, new BytesRef()).utf8ToString());
    }

    @Test
    void handsOutEachKeyOfAWordAsItLiesInTheIndex() {
        var longest = "=" + "مستشفيات".repeat(20);
        var keys = List.of(longest, "nمستشفي", "vشفي", "=ﷺ");

        var word = PostedWord.of(7, keys, true);

        assertEquals(keys, word.keys());
        assertEquals(new BytesRef(longest), word.exact(new BytesRef()));
        assertEquals(3, word.forms());
        assertEquals(
                List.of("nمستشفي", "vشفي", "=ﷺ"),
                IntStream.range(0, word.forms())
                        .mapToObj(number -> word.form(number, new BytesRef()).utf8ToString())
                        .toList());
        assertTrue(word.negates());
    }

    private static PostedWord word(long hash) {
        return PostedWord.of(hash, List.of("=" + hash), false);
    }
}
