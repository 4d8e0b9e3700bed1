package org.isnad.index;

import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// The articles of one index whose findings were found in another, all equally good.
final class JoinedQuery extends Query {

    private static final float COST_OF_A_LOOK = 2;

    private final FixedBitSet found;
    private final int[] joined;

    /// @param found Lucene's numbers in the index of the findings
    /// @param joined for each article its number there, or [Fingerprints#NONE]
    JoinedQuery(FixedBitSet found, int[] joined) {
        this.found = found;
        this.joined = joined;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, in(leaf)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private TwoPhaseIterator in(LeafReaderContext leaf) {
        return new TwoPhaseIterator(DocIdSetIterator.all(leaf.reader().maxDoc())) {
            @Override
            public boolean matches() {
                int at = joined[leaf.docBase + approximation.docID()];
                return at != Fingerprints.NONE && found.get(at);
            }

            @Override
            public float matchCost() {
                return COST_OF_A_LOOK;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "joined:" + found.cardinality();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JoinedQuery query && found.equals(query.found) && Arrays.equals(joined, query.joined);
    }

    @Override
    public int hashCode() {
        return classHash() + found.hashCode();
    }
}
