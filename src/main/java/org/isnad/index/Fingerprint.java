package org.isnad.index;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.isnad.article.Article;

/// Tells an article, as it is in the index, from every other and from what it was before: a hash of all that is kept of
/// it, by which its findings know their article.
final class Fingerprint {

    static final String FIELD = "fingerprint";

    private Fingerprint() {}

    /// Of 64 bits; two articles of a million share one in one library of thirty million.
    static long of(Article article) {
        return of(StoredArticle.bytes(article));
    }

    static NumericDocValuesField field(BytesRef stored) {
        return new NumericDocValuesField(FIELD, of(stored));
    }

    private static long of(BytesRef stored) {
        return StringHelper.murmurhash3_x64_128(stored)[0];
    }
}
