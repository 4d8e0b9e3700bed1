package org.isnad.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Puts the keys of a word in its place, all at one position.
final class KeysFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private List<String> keys = List.of();
    private int next;

    KeysFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < keys.size()) {
            term.setEmpty().append(keys.get(next++));
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        keys = PostedKeys.of(term.toString());
        next = 1;
        term.setEmpty().append(keys.getFirst());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        keys = List.of();
        next = 0;
    }
}
