package org.isnad.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;

/// What a written word is found by.
///
/// [#WRITTEN] takes it as it stands, by its bare letters; [#STEMS] as Lucene's `ArabicAnalyzer` does (light10 of
/// Larkey,
/// Ballesteros and Connell), but that no word is left out as too common: «لا اتفاق» is not «اتفاق».
final class ArabicWords extends Analyzer {

    static final ArabicWords WRITTEN = new ArabicWords(false);
    static final ArabicWords STEMS = new ArabicWords(true);

    private final boolean stemmed;

    private ArabicWords(boolean stemmed) {
        this.stemmed = stemmed;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new WordTokenizer();
        // The stemmer knows its endings only in the normal form that comes before it: ه for ة.
        return stemmed
                ? new TokenStreamComponents(words, new ArabicStemFilter(new ArabicNormalizationFilter(words)))
                : new TokenStreamComponents(words);
    }
}
