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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.isnad.article.Article;

/// The articles in an index of Lucene's that lives in memory.
final class LuceneIndex implements AutoCloseable {

    private static final String NUMBER = "number";
    private static final IndexableFieldType WITH_POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final IndexableFieldType OCCURRENCE = type(IndexOptions.DOCS);
    private static final int WRITE_BUFFER_MEGABYTES = 64;

    /// Of a query; whoever pastes an article asks for thousands.
    private static final int MOST_KEYS = 1 << 16;

    /// Lucene recommends a module that is still in incubation; kept in a field, or the logger forgets its level.
    private static final Logger QUIET =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        QUIET.setLevel(Level.SEVERE);
        IndexSearcher.setMaxClauseCount(MOST_KEYS);
    }

    private final List<Article> articles;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Keys keys;

    LuceneIndex(List<Article> articles) {
        this.articles = List.copyOf(articles);
        try {
            write();
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is all in memory
        }
        searcher = new IndexSearcher(reader);
        keys = new Keys(new LuceneTerms(reader));
    }

    private static IndexableFieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    private void write() throws IOException {
        var analyzer =
                new PerFieldAnalyzerWrapper(new ArabicWords(false), Map.of(Queries.BEGINNINGS, new ArabicWords(true)));
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
        document.add(new Field(Queries.WORDS, article.text(), WITH_POSITIONS));
        document.add(new Field(Queries.BEGINNINGS, article.text(), OCCURRENCE));
        article.title()
                .ifPresent(title -> document.add(new Field(Queries.TITLE, article.textAt(title), WITH_POSITIONS)));
        return document;
    }

    /// Every article that has all that is asked for, with the places of all that matched.
    List<Hit> search(List<Asked> asked) {
        var wanted = asked.stream().map(keys::of).toList();
        try {
            var hits = new ArrayList<Numbered>();
            for (var found : searcher.search(Queries.of(wanted), Math.max(1, articles.size())).scoreDocs) {
                int number = reader.storedFields()
                        .document(found.doc)
                        .getField(NUMBER)
                        .numericValue()
                        .intValue();
                var article = articles.get(number);
                hits.add(new Numbered(number, new Hit(article, found.score, Places.of(article.text(), wanted))));
            }
            return hits.stream().sorted(Numbered.BEST_FIRST).map(Numbered::hit).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
