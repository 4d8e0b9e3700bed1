package org.isnad.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// Hands the exact keys of an article's words to Lucene, in their order.
final class ExactStream extends TokenStream {

    private static final int GAP = 10;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef exact = new BytesRef();
    private final ArticleWords words;
    private int next;

    ExactStream(ArticleWords words) {
        this.words = words;
    }

    @Override
    public boolean incrementToken() {
        if (next == words.size()) {
            return false;
        }
        step.setPositionIncrement(words.beginsLine(next) ? 1 + GAP : 1);
        term.setBytesRef(words.word(next++).exact(exact));
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
