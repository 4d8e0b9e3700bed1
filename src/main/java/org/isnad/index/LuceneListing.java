package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.isnad.article.Article;

/// The articles that lie in an index of Lucene's; it keeps two numbers of each in memory and reads the rest on demand.
final class LuceneListing extends Listing {

    private static final int NONE = -1;

    private final DirectoryReader reader;
    /// Lucene's numbers of the articles, in their order.
    private final int[] documents;
    /// The other way round; [#NONE] for what was deleted.
    private final int[] rows;

    private LuceneListing(DirectoryReader reader, int[] documents) {
        this.reader = reader;
        this.documents = documents;
        rows = new int[reader.maxDoc()];
        Arrays.fill(rows, NONE);
        for (int row = 0; row < documents.length; row++) {
            rows[documents[row]] = row;
        }
    }

    /// @param key the field that sorts them
    static Listing of(DirectoryReader reader, String key) {
        try {
            return new LuceneListing(reader, inOrder(reader, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] inOrder(DirectoryReader reader, String key) throws IOException {
        var keys = MultiDocValues.getSortedValues(reader, key);
        if (keys == null) {
            return new int[0];
        }
        var byKey = new int[keys.getValueCount()];
        Arrays.fill(byKey, NONE);
        var live = MultiBits.getLiveDocs(reader);
        for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
            if (live == null || live.get(doc)) {
                byKey[keys.ordValue()] = doc;
            }
        }
        return Arrays.stream(byKey).filter(doc -> doc != NONE).toArray();
    }

    @Override
    public int size() {
        return documents.length;
    }

    @Override
    public Listed get(int row) {
        int doc = documents[row];
        var leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        try {
            var values = DocValues.getBinary(leaf.reader(), Listed.FIELD);
            values.advanceExact(doc - leaf.docBase);
            return Listed.read(values.binaryValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int rowOf(Path file) {
        int doc = document(file);
        return doc == NONE ? NONE : rows[doc];
    }

    @Override
    public Optional<Article> article(Path file) {
        int doc = document(file);
        try {
            return doc == NONE
                    ? Optional.empty()
                    : Optional.of(StoredArticle.of(reader.storedFields().document(doc)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int document(Path file) {
        try {
            var postings = MultiTerms.getTermPostingsEnum(
                    reader, Queries.FILE, new BytesRef(file.toString()), PostingsEnum.NONE);
            for (int doc = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = postings.nextDoc()) {
                if (rows[doc] != NONE) {
                    return doc;
                }
            }
            return NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
