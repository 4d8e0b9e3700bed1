package org.isnad.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// The words that begin like what is typed, and the articles that have one of them, all equally good: of a single
/// letter thousands, so that they are put together once for all that is asked of them.
///
/// @param keys the exact keys of the words
record Beginnings(Set<String> keys, Query inText) {

    static Beginnings of(Collection<String> keys) {
        return new Beginnings(Set.copyOf(keys), new ConstantScoreQuery(anyOf(keys, Queries.WORDS)));
    }

    /// The articles that have one of them in their headline.
    Query inTitle() {
        return anyOf(keys, Queries.TITLE);
    }

    private static Query anyOf(Collection<String> keys, String field) {
        List<BytesRef> terms = keys.stream().map(BytesRef::new).toList();
        return new TermInSetQuery(field, terms);
    }
}
