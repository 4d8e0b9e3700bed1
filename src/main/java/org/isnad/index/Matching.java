package org.isnad.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The articles that have all that is asked for, a bit for each article of the index: found once, to be ranked
/// among and counted.
///
/// Lucene goes through a filter that several common words make article by article, but finds the same articles by
/// thousands where nobody asks for their scores.
final class Matching extends Query {

    /// Of each part of the index.
    private final List<FixedBitSet> articles;

    private final int count;

    private Matching(List<FixedBitSet> articles) {
        this.articles = List.copyOf(articles);
        count = articles.stream().mapToInt(FixedBitSet::cardinality).sum();
    }

    static Matching of(Query query, IndexSearcher searcher) throws IOException {
        // else Lucene would take what must be there for what is to be scored
        var unscored = searcher.rewrite(new ConstantScoreQuery(query));
        var weight = searcher.createWeight(unscored, ScoreMode.COMPLETE_NO_SCORES, 1);
        var articles = new ArrayList<FixedBitSet>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var found = new FixedBitSet(leaf.reader().maxDoc());
            var all = weight.bulkScorer(leaf);
            if (all != null) {
                all.score(into(found), leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
            }
            articles.add(found);
        }
        return new Matching(articles);
    }

    private static LeafCollector into(FixedBitSet found) {
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // nobody asks for scores
            }

            @Override
            public void collect(int doc) {
                found.set(doc);
            }

            @Override
            public void collectRange(int min, int max) {
                found.set(min, max);
            }

            @Override
            public void collect(DocIdStream docs) throws IOException {
                docs.forEach(found::set);
            }
        };
    }

    /// How many they are.
    int count() {
        return count;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                var found = articles.get(leaf.ord);
                int number = found.cardinality();
                return number == 0
                        ? null
                        : new DefaultScorerSupplier(
                                new ConstantScoreScorer(score(), scoreMode, new BitSetIterator(found, number)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "matching:" + count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matching query && articles.equals(query.articles);
    }

    @Override
    public int hashCode() {
        return classHash() + articles.hashCode();
    }
}
