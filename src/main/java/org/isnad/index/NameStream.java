package org.isnad.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.isnad.text.Words;

/// Hands the words of names to Lucene, each under all its keys, and the names far apart.
final class NameStream extends TokenStream {

    private static final int GAP = 10;
    /// Lucene refuses a text with one of more than 32,766 bytes.
    private static final int LONGEST_WORD = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Posted> posted = new ArrayList<>();
    private int next;

    /// A key at its distance from the one before.
    private record Posted(String key, int step) {}

    NameStream(List<String> names) {
        for (var name : names) {
            int distance = posted.isEmpty() ? 1 : GAP;
            for (var word : Words.of(name)) {
                for (var key : PostedKeys.of(shortened(word.written()))) {
                    posted.add(new Posted(key, distance));
                    distance = 0;
                }
                distance = 1;
            }
        }
    }

    private static String shortened(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST_WORD));
    }

    @Override
    public boolean incrementToken() {
        if (next == posted.size()) {
            return false;
        }
        var now = posted.get(next++);
        step.setPositionIncrement(now.step);
        term.setEmpty().append(now.key);
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
