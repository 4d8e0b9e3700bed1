package org.isnad.index;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// Hands to Lucene what the words of an article are forms of, each once with its number.
final class FormStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute number = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Integer> numbers = new HashMap<>();
    private Iterator<Map.Entry<String, Integer>> next;

    FormStream(ArticleWords words) {
        for (int at = 0; at < words.size(); at++) {
            var keys = words.keys(at);
            for (int i = 1; i < keys.size(); i++) {
                numbers.merge(keys.get(i), 1, Integer::sum);
            }
        }
        next = numbers.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        var form = next.next();
        term.setEmpty().append(form.getKey());
        number.setTermFrequency(form.getValue());
        return true;
    }

    @Override
    public void reset() {
        next = numbers.entrySet().iterator();
    }
}
