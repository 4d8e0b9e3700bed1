package org.isnad.index;

import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.TermQuery;

/// Remembers which articles have a word that begins so: of «م» a thousand words have to be looked up, to find the best
/// and once more to count, and the next query may begin with it again.
final class PrefixCache {

    private static final int MOST = 256;
    private static final long MOST_BYTES = 16L << 20;

    private PrefixCache() {}

    static LRUQueryCache make() {
        return new LRUQueryCache(MOST, MOST_BYTES, _ -> true, Float.POSITIVE_INFINITY);
    }

    /// From the first time on; but nothing that asks what is found in the articles, which changes while they are read.
    static QueryCachingPolicy policy() {
        return new QueryCachingPolicy() {
            @Override
            public void onUse(Query query) {
                // it does not matter how often
            }

            @Override
            public boolean shouldCache(Query query) {
                return !(query instanceof TermQuery
                        || query instanceof PhraseQuery
                        || query instanceof BooleanQuery
                        || query instanceof BoostQuery
                        || query instanceof ConstantScoreQuery
                        || query instanceof JoinedQuery);
            }
        };
    }
}
