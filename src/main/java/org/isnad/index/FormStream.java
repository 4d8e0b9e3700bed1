package org.isnad.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/// Hands to Lucene what the words of an article are forms of.
final class FormStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRef key = new BytesRef();
    private final ArticleWords words;
    private int at;
    private int form;

    FormStream(ArticleWords words) {
        this.words = words;
    }

    @Override
    public boolean incrementToken() {
        while (at < words.size()) {
            var word = words.word(at);
            if (form < word.forms()) {
                term.setBytesRef(word.form(form++, key));
                return true;
            }
            at++;
            form = 0;
        }
        return false;
    }

    @Override
    public void reset() {
        at = 0;
        form = 0;
    }
}
