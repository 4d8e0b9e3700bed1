package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Says in Lucene's terms what a reader asks for.
final class Queries {

    /// The text by its stems, by its words as written, by their beginnings, and the headline by its stems.
    static final String STEMS = "stems";

    static final String WRITTEN = "written";
    static final String BEGINNINGS = "beginnings";
    static final String TITLE = "title";

    private static final float TITLE_WEIGHT = 2;

    private Queries() {}

    static Query of(List<Asked> asked) {
        var all = new BooleanQuery.Builder();
        for (var each : asked) {
            all.add(of(each), Occur.MUST);
            if (each instanceof Asked.AnyForm(String word)) {
                all.add(new BoostQuery(new TermQuery(new Term(TITLE, stem(word))), TITLE_WEIGHT), Occur.SHOULD);
            }
        }
        return all.build();
    }

    private static Query of(Asked asked) {
        return switch (asked) {
            case Asked.AnyForm(String word) -> new TermQuery(new Term(STEMS, stem(word)));
            case Asked.Exactly exactly ->
                new PhraseQuery(WRITTEN, exactly.words().toArray(String[]::new));
            case Asked.Beginning(String letters) ->
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(STEMS, stem(letters))), Occur.SHOULD)
                        .add(beginning(letters), Occur.SHOULD)
                        .build();
        };
    }

    private static Query beginning(String letters) {
        return letters.length() <= ArabicWords.LONGEST_BEGINNING
                ? new TermQuery(new Term(BEGINNINGS, letters))
                : new PrefixQuery(new Term(WRITTEN, letters));
    }

    private static String stem(String word) {
        try (var stems = ArabicWords.STEMS.tokenStream(STEMS, word)) {
            var term = stems.addAttribute(CharTermAttribute.class);
            stems.reset();
            return stems.incrementToken() ? term.toString() : word;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read but a string
        }
    }
}
