package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompiledTableTest {

    private static <V> CompiledTable<V> compiled(Map<String, V> words, Written<V> written) {
        var bytes = new TableWriter(words, written.write()).bytes();
        return new CompiledTable<>(ByteBuffer.wrap(bytes).order(WordTables.ORDER), written.read());
    }

    @Test
    void holdsWhatTheMapHeldThatItWasMadeOf() {
        var words = new HashMap<String, Integer>();
        for (char first = 'ا'; first <= 'ي'; first++) {
            for (char second = 'ا'; second <= 'ي'; second++) {
                words.put("كت" + first + second, first % 7);
                words.put("ال" + first, first - 'ا');
            }
        }
        var table = compiled(words, Written.NUMBER);
        assertEquals(words, table);
        words.forEach((word, number) -> assertEquals(number, table.get(word)));
        assertNull(table.get("كتا"));
        assertEquals(-1, table.getOrDefault("كتابا", -1));
        assertFalse(table.containsKey(""));
    }

    @Test
    void keepsWordsOfOneHashCodeApart() {
        assertEquals("بى".hashCode(), "ةت".hashCode());
        var one = compiled(Map.of("بى", "في"), Written.TEXT);
        assertEquals("لا", one.getOrDefault("ةت", "لا"));
        assertEquals(Map.of("بى", "في", "ةت", "آخر"), compiled(Map.of("بى", "في", "ةت", "آخر"), Written.TEXT));
    }

    @Test
    void makesAValueOnceForAllWordsThatHaveIt() {
        var verbs = compiled(Map.of("زار", List.of("زار"), "زرت", List.of("زار"), "قال", List.of()), Written.WORDS);
        assertSame(verbs.get("زار"), verbs.get("زرت"));
        assertEquals(List.of(), verbs.get("قال"));
    }

    @Test
    void mayBeEmpty() {
        var none = compiled(Map.<String, Integer>of(), Written.NUMBER);
        assertTrue(none.isEmpty());
        assertFalse(none.containsKey("وزير"));
    }

    @Test
    void refusesMoreWordsThanItCanNumber() {
        var words = new HashMap<String, String>();
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            words.put("و" + i, "");
        }
        assertThrows(IllegalArgumentException.class, () -> new TableWriter(words, word -> word));
    }
}
