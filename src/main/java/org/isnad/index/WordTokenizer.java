package org.isnad.index;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// Hands the words of [Words] to Lucene as they are written.
///
/// A line break between two words opens a gap, so that no phrase reaches from one paragraph into the next.
final class WordTokenizer extends Tokenizer {

    /// Longer ones are cut; Lucene refuses a text with a word of more than 32,766 bytes.
    static final int LONGEST_WORD = 100;

    private static final int GAP = 10;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private String text = "";
    private Iterator<Span> words = List.<Span>of().iterator();
    private int end;

    /// A word as it is looked up and posted.
    static String cut(String text, Span word) {
        return text.substring(word.start(), Math.min(word.end(), word.start() + LONGEST_WORD));
    }

    /// Whether a line begins between two words.
    static boolean isNewLineBetween(String text, int end, int start) {
        int at = text.indexOf('\n', end, start);
        return at >= 0;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        var all = new StringWriter();
        input.transferTo(all);
        text = all.toString();
        words = Words.spansOf(text).iterator();
        end = 0;
    }

    @Override
    public boolean incrementToken() {
        if (!words.hasNext()) {
            return false;
        }
        clearAttributes();
        var word = words.next();
        term.append(cut(text, word));
        step.setPositionIncrement(isNewLineBetween(text, end, word.start()) ? 1 + GAP : 1);
        end = word.end();
        return true;
    }
}
