package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.isnad.article.Article;
import org.isnad.text.Span;

/// The articles in an index of Lucene's that lives in memory.
final class LuceneIndex implements AutoCloseable {

    private static final String NUMBER = "number";
    private static final IndexableFieldType WITH_OFFSETS = withOffsets();
    private static final int WRITE_BUFFER_MEGABYTES = 64;

    /// Lucene recommends a module that is still in incubation; kept in a field, or the logger forgets its level.
    private static final Logger QUIET =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        QUIET.setLevel(Level.SEVERE);
    }

    private final List<Article> articles;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LuceneIndex(List<Article> articles) {
        this.articles = List.copyOf(articles);
        try {
            write();
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is all in memory
        }
        searcher = new IndexSearcher(reader);
    }

    private static IndexableFieldType withOffsets() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    private void write() throws IOException {
        var analyzer = new PerFieldAnalyzerWrapper(
                ArabicWords.STEMS,
                Map.of(Queries.WRITTEN, ArabicWords.WRITTEN, Queries.BEGINNINGS, ArabicWords.BEGINNINGS));
        var config = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES);
        try (var writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < articles.size(); i++) {
                writer.addDocument(document(i));
            }
        }
    }

    private Document document(int number) {
        var article = articles.get(number);
        var document = new Document();
        document.add(new StoredField(NUMBER, number));
        document.add(new Field(Queries.STEMS, article.text(), WITH_OFFSETS));
        document.add(new Field(Queries.WRITTEN, article.text(), WITH_OFFSETS));
        document.add(new Field(Queries.BEGINNINGS, article.text(), WITH_OFFSETS));
        article.title().ifPresent(title -> document.add(new Field(Queries.TITLE, article.textAt(title), WITH_OFFSETS)));
        return document;
    }

    /// Every article that has all that is asked for, with the places of all that matched.
    List<Hit> search(List<Asked> asked) {
        return search(Queries.of(asked));
    }

    private List<Hit> search(Query query) {
        try {
            var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            var hits = new ArrayList<Numbered>();
            for (var found : searcher.search(query, articles.size()).scoreDocs) {
                int number = reader.storedFields()
                        .document(found.doc)
                        .getField(NUMBER)
                        .numericValue()
                        .intValue();
                hits.add(new Numbered(number, new Hit(articles.get(number), found.score, places(weight, found.doc))));
            }
            return hits.stream().sorted(Numbered.BEST_FIRST).map(Numbered::hit).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Span> places(Weight weight, int document) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        return Places.of(
                weight.matches(leaf, document - leaf.docBase), Queries.STEMS, Queries.WRITTEN, Queries.BEGINNINGS);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Numbered(int number, Hit hit) {
        static final Comparator<Numbered> BEST_FIRST =
                Comparator.comparingDouble((Numbered n) -> -n.hit.score()).thenComparingInt(Numbered::number);
    }
}
