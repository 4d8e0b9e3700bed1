package org.isnad.index;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.isnad.text.Word;
import org.isnad.text.Words;

/// Hands the words of [Words] to Lucene: each by its bare letters, at the place where it stands as written.
///
/// A line break between two words opens a gap, so that no phrase reaches from one paragraph into the next.
final class WordTokenizer extends Tokenizer {

    /// Longer ones are cut; Lucene refuses a text with a word of more than 32,766 bytes.
    static final int LONGEST_WORD = 100;

    private static final int GAP = 10;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private String text = "";
    private Iterator<Word> words = List.<Word>of().iterator();
    private int end;

    @Override
    public void reset() throws IOException {
        super.reset();
        var all = new StringWriter();
        input.transferTo(all);
        text = all.toString();
        words = Words.of(text).iterator();
        end = 0;
    }

    @Override
    public boolean incrementToken() {
        if (!words.hasNext()) {
            return false;
        }
        clearAttributes();
        var word = words.next();
        term.append(word.folded(), 0, Math.min(word.folded().length(), LONGEST_WORD));
        offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
        step.setPositionIncrement(isNewLine(word.start()) ? 1 + GAP : 1);
        end = word.end();
        return true;
    }

    private boolean isNewLine(int start) {
        int at = text.indexOf('\n', end);
        return at >= 0 && at < start;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(text.length());
        offset.setOffset(last, last);
    }
}
