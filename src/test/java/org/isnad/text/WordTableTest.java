package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void holdsWhatAnyMapOfManyWordsHolds() {
        var table = new WordTable<Integer>();
        Map<String, Integer> map = new HashMap<>();
        for (char first = 'ا'; first <= 'ي'; first++) {
            for (char second = 'ا'; second <= 'ي'; second++) {
                var word = "كت" + first + second;
                table.merge(word, 1, Integer::sum);
                table.merge("ال" + first, 1, Integer::sum);
                map.merge(word, 1, Integer::sum);
                map.merge("ال" + first, 1, Integer::sum);
            }
        }
        assertEquals(map, table);
        assertEquals(map.size(), table.size());
    }

    @Test
    void keepsWordsOfOneHashCodeApart() {
        var table = new WordTable<String>();
        assertEquals("بى".hashCode(), "ةت".hashCode());
        table.put("بى", "في");
        assertEquals("لا", table.getOrDefault("ةت", "لا"));
        table.put("ةت", "آخر");
        assertEquals(Map.of("بى", "في", "ةت", "آخر"), table);
        assertEquals("في", table.put("بى", "من"));
        assertEquals(Map.of("بى", "من", "ةت", "آخر"), table);
    }

    @Test
    void isASetOfWords() {
        var words = WordTable.set();
        words.add("وزير");
        words.add("رئيس");
        words.add("وزير");
        assertEquals(Set.of("رئيس", "وزير"), words);
    }
}
