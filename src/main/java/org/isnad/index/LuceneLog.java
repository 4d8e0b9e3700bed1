package org.isnad.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Lucene from recommending a module that is still in incubation.
final class LuceneLog {

    /// Kept in a field, or the logger forgets its level.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private LuceneLog() {}

    /// To be called before Lucene is.
    static void quieten() {
        VECTORS.setLevel(Level.SEVERE);
    }
}
