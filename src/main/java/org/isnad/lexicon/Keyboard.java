package org.isnad.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which letters have their keys side by side, from `keyboard.txt`.
public final class Keyboard {

    public static final Keyboard ARABIC = new Keyboard(WordList.entries("keyboard"));

    private final Map<Character, Set<Character>> beside = new HashMap<>();

    private Keyboard(List<String> rows) {
        var keys = rows.stream().map(row -> List.of(row.split(" ", -1))).toList();
        for (int row = 0; row < keys.size(); row++) {
            for (int column = 0; column < keys.get(row).size(); column++) {
                addAround(keys, row, column);
            }
        }
    }

    /// Whether the keys of two bare letters touch, also corner to corner.
    public boolean areBeside(char one, char other) {
        return beside.getOrDefault(one, Set.of()).contains(other);
    }

    private void addAround(List<List<String>> keys, int row, int column) {
        for (int r = Math.max(0, row - 1); r <= Math.min(keys.size() - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(keys.get(r).size() - 1, column + 1); c++) {
                if (r != row || c != column) {
                    add(bare(keys.get(row).get(column)), bare(keys.get(r).get(c)));
                }
            }
        }
    }

    /// The key that writes لا stands for no letter.
    private void add(String key, String other) {
        if (key.length() == 1 && other.length() == 1) {
            beside.computeIfAbsent(key.charAt(0), _ -> new HashSet<>()).add(other.charAt(0));
        }
    }

    private static String bare(String key) {
        return BareLetters.ofWritten(key);
    }
}
