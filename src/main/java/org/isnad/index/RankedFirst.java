package org.isnad.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// A key whose articles rank above all that lack it: each earns what Lucene gives for the key, and a fixed weight more.
///
/// A clause for the key and one for the weight would say the same, but go through the key's articles twice; and what
/// Lucene knows of the best in a stretch of articles, by which it leaves stretches out, counts here for both.
final class RankedFirst extends Query {

    private final TermQuery key;
    private final float weight;

    RankedFirst(TermQuery key, float weight) {
        this.key = key;
        this.weight = weight;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        var ofKey = key.createWeight(searcher, scoreMode, boost);
        return scoreMode.needsScores() ? raised(ofKey, boost * weight) : ofKey;
    }

    private Weight raised(Weight ofKey, float more) {
        return new FilterWeight(this, ofKey) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var supplier = in.scorerSupplier(leaf);
                return supplier == null ? null : new Raising(supplier, more);
            }
        };
    }

    private static final class Raising extends ScorerSupplier {

        private final ScorerSupplier supplier;
        private final float more;

        Raising(ScorerSupplier supplier, float more) {
            this.supplier = supplier;
            this.more = more;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            return new Raised(supplier.get(leadCost), more);
        }

        @Override
        public long cost() {
            return supplier.cost();
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
            supplier.setTopLevelScoringClause();
        }
    }

    private static final class Raised extends FilterScorer {

        private final float more;

        Raised(Scorer ofKey, float more) {
            super(ofKey);
            this.more = more;
        }

        @Override
        public float score() throws IOException {
            return in.score() + more;
        }

        @Override
        public int advanceShallow(int target) throws IOException {
            return in.advanceShallow(target);
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return in.getMaxScore(upTo) + more;
        }

        /// A sum may have been rounded up to the least that counts.
        @Override
        public void setMinCompetitiveScore(float least) throws IOException {
            in.setMinCompetitiveScore(Math.max(0, Math.nextDown(least) - more));
        }

        @Override
        public void nextDocsAndScores(int upTo, @Nullable Bits live, DocAndFloatFeatureBuffer buffer)
                throws IOException {
            in.nextDocsAndScores(upTo, live, buffer);
            for (int i = 0; i < buffer.size; i++) {
                buffer.features[i] += more;
            }
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        key.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return key.toString(field) + "+" + weight;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RankedFirst query && key.equals(query.key) && weight == query.weight;
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), key, weight);
    }
}
