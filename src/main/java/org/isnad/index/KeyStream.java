package org.isnad.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Hands the keys of an article's words to Lucene, all those of a word at one position.
final class KeyStream extends TokenStream {

    private static final int GAP = 10;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final ArticleWords words;
    private List<String> keys = List.of();
    private int nextWord;
    private int nextKey;

    KeyStream(ArticleWords words) {
        this.words = words;
    }

    @Override
    public boolean incrementToken() {
        if (nextKey == keys.size()) {
            if (nextWord == words.size()) {
                return false;
            }
            step.setPositionIncrement(words.beginsLine(nextWord) ? 1 + GAP : 1);
            keys = words.keys(nextWord++);
            nextKey = 0;
        } else {
            step.setPositionIncrement(0);
        }
        term.setEmpty().append(keys.get(nextKey++));
        return true;
    }

    @Override
    public void reset() {
        keys = List.of();
        nextWord = 0;
        nextKey = 0;
    }
}
