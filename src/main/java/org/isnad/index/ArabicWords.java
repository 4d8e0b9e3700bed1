package org.isnad.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;

/// What a written word is found by.
final class ArabicWords extends Analyzer {

    /// The longest beginning of a word that is indexed, in letters; longer ones stand for few words.
    static final int LONGEST_BEGINNING = 6;

    private enum By {
        /// The word as it stands, by its bare letters.
        WRITING,
        /// Each of its beginnings, so that a search keeps up with typing.
        BEGINNINGS,
        /// As Lucene's `ArabicAnalyzer` does (light10 of Larkey, Ballesteros and Connell), but that no word is left
        /// out as too common: «لا اتفاق» is not «اتفاق».
        STEM
    }

    static final ArabicWords WRITTEN = new ArabicWords(By.WRITING);
    static final ArabicWords BEGINNINGS = new ArabicWords(By.BEGINNINGS);
    static final ArabicWords STEMS = new ArabicWords(By.STEM);

    private final By by;

    private ArabicWords(By by) {
        this.by = by;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new WordTokenizer();
        return switch (by) {
            case WRITING -> new TokenStreamComponents(words);
            case BEGINNINGS ->
                new TokenStreamComponents(words, new EdgeNGramTokenFilter(words, 1, LONGEST_BEGINNING, false));
            // The stemmer knows its endings only in the normal form that comes before it: ه for ة.
            case STEM -> new TokenStreamComponents(words, new ArabicStemFilter(new ArabicNormalizationFilter(words)));
        };
    }
}
