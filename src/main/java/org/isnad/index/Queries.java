package org.isnad.index;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Says in Lucene's terms what is wanted.
final class Queries {

    /// The text by the keys of its words, by their first letters, and the headline by its keys.
    static final String WORDS = "words";

    static final String BEGINNINGS = "beginnings";
    static final String TITLE = "title";

    /// More than the words of an article can ever earn otherwise: an exact form ranks above all variants.
    private static final float EXACT_WEIGHT = 1000;

    private static final float RELATED_WEIGHT = .5f;
    private static final float TITLE_WEIGHT = 2;

    private Queries() {}

    static Query of(List<Wanted> wanted) {
        var all = new BooleanQuery.Builder();
        for (var each : wanted) {
            all.add(of(each), Occur.MUST);
            if (each instanceof Wanted.Forms forms) {
                all.add(new BoostQuery(anyOf(forms, TITLE), TITLE_WEIGHT), Occur.SHOULD);
            }
        }
        return all.build();
    }

    private static Query of(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Forms forms -> exactFirst(forms);
            case Wanted.Phrase(List<String> exact) -> new PhraseQuery(WORDS, exact.toArray(String[]::new));
            case Wanted.Beginning(List<String> beginnings, Wanted.Forms whole) -> {
                var any = new BooleanQuery.Builder().add(exactFirst(whole), Occur.SHOULD);
                beginnings.forEach(beginning -> any.add(beginning(beginning), Occur.SHOULD));
                yield any.build();
            }
        };
    }

    private static Query exactFirst(Wanted.Forms forms) {
        return new BooleanQuery.Builder()
                .add(anyOf(forms, WORDS), Occur.SHOULD)
                .add(new BoostQuery(new ConstantScoreQuery(term(WORDS, forms.exact())), EXACT_WEIGHT), Occur.SHOULD)
                .build();
    }

    private static Query anyOf(Wanted.Forms forms, String field) {
        var any = new BooleanQuery.Builder().add(term(field, forms.exact()), Occur.SHOULD);
        forms.close().forEach(key -> any.add(term(field, key), Occur.SHOULD));
        forms.related().forEach(key -> any.add(new BoostQuery(term(field, key), RELATED_WEIGHT), Occur.SHOULD));
        return any.build();
    }

    private static Query beginning(String exact) {
        return exact.length() <= ArabicWords.LONGEST_BEGINNING + 1
                ? new ConstantScoreQuery(term(BEGINNINGS, exact))
                : new PrefixQuery(new Term(WORDS, exact));
    }

    private static TermQuery term(String field, String key) {
        return new TermQuery(new Term(field, key));
    }
}
