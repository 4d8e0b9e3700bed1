package org.isnad.index;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.isnad.text.Words;

/// The name of a finding that is asked for; the test of a name, and the query for the articles with such a name, say
/// the same.
sealed interface SoughtName {

    /// Whether somebody or something that is called so is meant.
    boolean isIn(String written);

    /// The findings of which a name in this field of [FindingsDocument] is meant.
    Query in(String field);

    /// «ماكرون» in any of its forms and spellings.
    record AnyForm(Wanted.Forms forms) implements SoughtName {
        @Override
        public boolean isIn(String written) {
            return hasWord(written, forms::hasOneOf);
        }

        @Override
        public Query in(String field) {
            return new TermInSetQuery(field, keys(forms).map(BytesRef::new).toList());
        }
    }

    /// The beginning of a name that is still being typed.
    ///
    /// @param beginnings of exact keys
    record Beginning(List<String> beginnings, Wanted.Forms whole) implements SoughtName {
        public Beginning {
            beginnings = List.copyOf(beginnings);
        }

        @Override
        public boolean isIn(String written) {
            return hasWord(
                    written, keys -> beginnings.stream().anyMatch(keys.getFirst()::startsWith) || whole.hasOneOf(keys));
        }

        @Override
        public Query in(String field) {
            var any = new BooleanQuery.Builder().add(new AnyForm(whole).in(field), Occur.SHOULD);
            beginnings.forEach(each -> any.add(new PrefixQuery(new Term(field, each)), Occur.SHOULD));
            return any.build();
        }
    }

    /// These words one right after the other.
    record Exactly(List<String> exact) implements SoughtName {
        public Exactly {
            exact = List.copyOf(exact);
        }

        @Override
        public boolean isIn(String written) {
            return Collections.indexOfSubList(Keys.exactKeys(written), exact) >= 0;
        }

        @Override
        public Query in(String field) {
            return new PhraseQuery(field, exact.toArray(String[]::new));
        }
    }

    /// These words one right after the other, each in any of its forms and spellings.
    record AllForms(List<Wanted.Forms> words) implements SoughtName {
        public AllForms {
            words = List.copyOf(words);
        }

        @Override
        public boolean isIn(String written) {
            var keys = Words.of(written).stream()
                    .map(word -> PostedKeys.of(word.written()))
                    .toList();
            return Stream.iterate(0, from -> from + words.size() <= keys.size(), from -> from + 1)
                    .anyMatch(from -> isAt(from, keys));
        }

        private boolean isAt(int from, List<List<String>> keys) {
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).hasOneOf(keys.get(from + i))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Query in(String field) {
            var phrase = new MultiPhraseQuery.Builder();
            words.forEach(word ->
                    phrase.add(keys(word).map(key -> new Term(field, key)).toArray(Term[]::new)));
            return phrase.build();
        }
    }

    /// No name at all, as in «قائل:عنوان:الهدنة».
    record Nobody() implements SoughtName {
        @Override
        public boolean isIn(String written) {
            return false;
        }

        @Override
        public Query in(String field) {
            return new MatchNoDocsQuery("no name");
        }
    }

    private static boolean hasWord(String written, Predicate<List<String>> test) {
        return Words.of(written).stream()
                .map(word -> PostedKeys.of(word.written()))
                .anyMatch(test);
    }

    private static Stream<String> keys(Wanted.Forms forms) {
        return Stream.of(Stream.of(forms.exact()), forms.close().stream(), forms.related().stream())
                .flatMap(keys -> keys)
                .distinct();
    }
}
