package org.isnad.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;

/// What a written word is found by.
final class ArabicWords extends Analyzer {

    /// The longest beginning of a word that has a posting of its own, in letters; longer ones stand for few words.
    static final int LONGEST_BEGINNING = 3;

    private final boolean beginnings;

    /// @param beginnings whether for words still being typed, by their first letters, or for whole words, by their keys
    ArabicWords(boolean beginnings) {
        this.beginnings = beginnings;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new WordTokenizer();
        return beginnings
                ? new TokenStreamComponents(
                        words, new EdgeNGramTokenFilter(new ExactFilter(words), 2, LONGEST_BEGINNING + 1, false))
                : new TokenStreamComponents(words, new KeysFilter(words));
    }
}
