package org.isnad.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Says in Lucene's terms what is wanted.
final class Queries {

    /// The text by the exact keys of its words, the headline by its own, and the words that name file and outlet.
    static final String WORDS = "words";

    /// What the words of the text are forms of, by all keys but the exact ones; and those of the headline.
    static final String FORMS = "forms";

    static final String TITLE = "title";
    static final String TITLE_FORMS = "title-forms";
    static final String SOURCE = "source";

    /// The path of the article's file.
    static final String FILE = "file";

    /// More than the words of an article can ever earn otherwise: an exact form ranks above all variants.
    private static final float EXACT_WEIGHT = 1000;

    private static final float RELATED_WEIGHT = .5f;
    private static final float TITLE_WEIGHT = 2;

    private Queries() {}

    /// The articles that have all that is wanted, those that have it in their headline before others.
    static Query ranked(List<Wanted> wanted) {
        if (wanted.size() == 1 && wanted.getFirst() instanceof Wanted.Forms forms) {
            return withTitle(forms);
        }
        var ranked = all(wanted);
        for (var each : wanted) {
            if (each instanceof Wanted.Forms forms) {
                ranked.add(inTitleRather(forms), Occur.SHOULD);
            }
        }
        return ranked.build();
    }

    /// The same articles, to be counted.
    static Query counted(List<Wanted> wanted) {
        return all(wanted).build();
    }

    private static BooleanQuery.Builder all(List<Wanted> wanted) {
        var all = new BooleanQuery.Builder();
        for (var each : wanted) {
            if (each instanceof Wanted.Without(Wanted unwanted)) {
                all.add(of(unwanted), Occur.MUST_NOT);
            } else {
                all.add(of(each), Occur.MUST);
            }
        }
        return all;
    }

    /// One word. The headline is a part of the text, so that it adds no article; and where both are alternatives,
    /// Lucene
    /// can leave out what cannot be among the best. Of several words, the rarer lead it past more.
    private static Query withTitle(Wanted.Forms forms) {
        return new BooleanQuery.Builder()
                .add(exactFirst(forms), Occur.SHOULD)
                .add(inTitleRather(forms), Occur.SHOULD)
                .build();
    }

    private static Query inTitleRather(Wanted.Forms forms) {
        return new BoostQuery(formsInTitle(forms), TITLE_WEIGHT);
    }

    private static Query of(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Forms forms -> exactFirst(forms);
            case Wanted.Phrase(List<String> exact) -> new PhraseQuery(WORDS, exact.toArray(String[]::new));
            case Wanted.Beginning(Beginnings words, Wanted.Forms whole) ->
                new BooleanQuery.Builder()
                        .add(exactFirst(whole), Occur.SHOULD)
                        .add(words.inText(), Occur.SHOULD)
                        .build();
            case Wanted.Either(List<Wanted> choices) -> {
                var any = new BooleanQuery.Builder();
                choices.forEach(choice -> any.add(of(choice), Occur.SHOULD));
                yield any.build();
            }
            case Wanted.Without _ -> counted(List.of(wanted));
            case Wanted.InTitle(Wanted inTitle) -> inTitle(inTitle);
            case Wanted.Findings findings -> findings.articles();
            case Wanted.Source(List<String> words) -> {
                var all = new BooleanQuery.Builder();
                words.forEach(word -> all.add(term(SOURCE, word), Occur.FILTER));
                yield all.build();
            }
        };
    }

    private static Query inTitle(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Forms forms -> formsInTitle(forms);
            case Wanted.Beginning(Beginnings words, Wanted.Forms whole) ->
                new BooleanQuery.Builder()
                        .add(formsInTitle(whole), Occur.SHOULD)
                        .add(words.inTitle(), Occur.SHOULD)
                        .build();
            case Wanted.Phrase(List<String> exact) -> new PhraseQuery(TITLE, exact.toArray(String[]::new));
            case Wanted.Either _, Wanted.Without _, Wanted.InTitle _, Wanted.Source _, Wanted.Findings _ -> of(wanted);
        };
    }

    /// The articles of these files, all equally good.
    static Query inFiles(Set<Path> files) {
        return new ConstantScoreQuery(new TermInSetQuery(
                FILE, files.stream().map(Path::toString).map(BytesRef::new).toList()));
    }

    private static Query exactFirst(Wanted.Forms forms) {
        return anyOf(new RankedFirst(term(WORDS, forms.exact()), EXACT_WEIGHT), forms, WORDS, FORMS);
    }

    private static Query formsInTitle(Wanted.Forms forms) {
        return anyOf(term(TITLE, forms.exact()), forms, TITLE, TITLE_FORMS);
    }

    private static Query anyOf(Query exact, Wanted.Forms forms, String field, String formsField) {
        Function<String, Query> one = key -> term(Key.isExact(key) ? field : formsField, key);
        var any = new BooleanQuery.Builder().add(exact, Occur.SHOULD);
        forms.close().forEach(key -> any.add(one.apply(key), Occur.SHOULD));
        forms.related().forEach(key -> any.add(new BoostQuery(one.apply(key), RELATED_WEIGHT), Occur.SHOULD));
        return any.build();
    }

    /// Where the index has a key of the text.
    static Term termOf(String key) {
        return new Term(Key.isExact(key) ? WORDS : FORMS, key);
    }

    private static TermQuery term(String field, String key) {
        return new TermQuery(new Term(field, key));
    }
}
