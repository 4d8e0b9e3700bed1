package org.isnad.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /// What is wanted alone, those articles that have it in their headline before others; nothing where that is
    /// not ranked by itself.
    static Optional<Query> rankedAlone(List<Wanted> wanted) {
        return wanted.size() > 1
                ? Optional.empty()
                : switch (wanted.getFirst()) {
                    case Wanted.Forms forms -> Optional.of(withTitle(forms));
                    case Wanted.Beginning _, Wanted.Phrase _, Wanted.Either _, Wanted.InTitle _, Wanted.Findings _ ->
                        Optional.of(of(wanted.getFirst()));
                    case Wanted.Without _, Wanted.Source _ -> Optional.empty();
                };
    }

    /// The articles that have all that is wanted, those that have it in their headline before others.
    ///
    /// What an article earns is the sum of single keys, none of which it must have; that it has all that is
    /// wanted is asked for beside them. Only of keys that are alternatives can Lucene leave out what cannot be
    /// among the best.
    static Query ranked(List<Wanted> wanted, Matching articles) {
        var earned = wanted.stream().flatMap(Queries::earned).toList();
        var ranked = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch(earned.isEmpty() ? 0 : 1)
                .add(articles, Occur.FILTER);
        earned.forEach(each -> ranked.add(each, Occur.SHOULD));
        return ranked.build();
    }

    /// All by which the articles that have it are ranked.
    private static Stream<Query> earned(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Forms forms ->
                Stream.concat(exactFirst(forms), inTitle(forms).map(key -> new BoostQuery(key, TITLE_WEIGHT)));
            case Wanted.Beginning(Beginnings words, Wanted.Forms whole) ->
                Stream.concat(exactFirst(whole), Stream.of(words.inText()));
            case Wanted.Phrase _, Wanted.Either _, Wanted.InTitle _, Wanted.Findings _ -> Stream.of(of(wanted));
            case Wanted.Without _, Wanted.Source _ -> Stream.empty();
        };
    }

    /// The same articles, to be counted.
    static Query counted(List<Wanted> wanted) {
        return all(wanted).build();
    }

    private static BooleanQuery.Builder all(List<Wanted> wanted) {
        var all = new BooleanQuery.Builder();
        for (var each : wanted) {
            switch (each) {
                case Wanted.Without(Wanted unwanted) -> all.add(of(unwanted), Occur.MUST_NOT);
                case Wanted.Forms forms -> all.add(anyForm(forms), Occur.MUST);
                case Wanted.Beginning _,
                        Wanted.Phrase _,
                        Wanted.Either _,
                        Wanted.InTitle _,
                        Wanted.Source _,
                        Wanted.Findings _ -> all.add(of(each), Occur.MUST);
            }
        }
        return all;
    }

    /// One word. The headline is a part of the text, so that it adds no article.
    private static Query withTitle(Wanted.Forms forms) {
        return new BooleanQuery.Builder()
                .add(anyOf(exactFirst(forms)), Occur.SHOULD)
                .add(new BoostQuery(anyOf(inTitle(forms)), TITLE_WEIGHT), Occur.SHOULD)
                .build();
    }

    private static Query of(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Forms forms -> anyOf(exactFirst(forms));
            case Wanted.Phrase(List<String> exact) -> new PhraseQuery(WORDS, exact.toArray(String[]::new));
            case Wanted.Beginning(Beginnings words, Wanted.Forms whole) ->
                new BooleanQuery.Builder()
                        .add(anyOf(exactFirst(whole)), Occur.SHOULD)
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
            case Wanted.Forms forms -> anyOf(inTitle(forms));
            case Wanted.Beginning(Beginnings words, Wanted.Forms whole) ->
                new BooleanQuery.Builder()
                        .add(anyOf(inTitle(whole)), Occur.SHOULD)
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

    private static Stream<Query> exactFirst(Wanted.Forms forms) {
        return keys(new RankedFirst(term(WORDS, forms.exact()), EXACT_WEIGHT), forms, WORDS, FORMS);
    }

    /// The same articles, ranked by nothing: a clause that both ranks and must be there would take Lucene another way.
    private static Query anyForm(Wanted.Forms forms) {
        return anyOf(keys(term(WORDS, forms.exact()), forms, WORDS, FORMS));
    }

    private static Stream<Query> inTitle(Wanted.Forms forms) {
        return keys(term(TITLE, forms.exact()), forms, TITLE, TITLE_FORMS);
    }

    private static Stream<Query> keys(Query exact, Wanted.Forms forms, String field, String formsField) {
        Function<String, Query> one = key -> term(Key.isExact(key) ? field : formsField, key);
        return Stream.of(
                        Stream.of(exact),
                        forms.close().stream().map(one),
                        forms.related().stream().map(key -> new BoostQuery(one.apply(key), RELATED_WEIGHT)))
                .flatMap(keys -> keys);
    }

    private static Query anyOf(Stream<Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.forEach(each -> any.add(each, Occur.SHOULD));
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
