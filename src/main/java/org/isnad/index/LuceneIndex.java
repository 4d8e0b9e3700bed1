package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.isnad.article.Article;

/// The articles in an index of Lucene's, in memory or on disk.
final class LuceneIndex implements AutoCloseable {

    private static final String NUMBER = "number";
    private static final IndexableFieldType WITH_POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final IndexableFieldType OCCURRENCE = type(IndexOptions.DOCS);
    private static final int WRITE_BUFFER_MEGABYTES = 64;
    /// Of a query; whoever pastes an article asks for thousands.
    private static final int MOST_KEYS = 1 << 16;

    /// Best first, and in the order of the articles where they are equally good.
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(NUMBER, SortField.Type.LONG));

    /// Lucene recommends a module that is still in incubation; kept in a field, or the logger forgets its level.
    private static final Logger QUIET =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        QUIET.setLevel(Level.SEVERE);
        IndexSearcher.setMaxClauseCount(MOST_KEYS);
    }

    private final List<Article> articles;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Keys keys;

    /// Opens an index that was written of these articles, in this order.
    LuceneIndex(Directory place, List<Article> articles) throws IOException {
        this.articles = List.copyOf(articles);
        reader = DirectoryReader.open(place);
        searcher = new IndexSearcher(reader);
        keys = new Keys(new LuceneTerms(reader));
    }

    private static IndexableFieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(options != IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    /// Writes the index of these articles into an empty place.
    static void write(List<Article> articles, Directory place) throws IOException {
        var config = new IndexWriterConfig().setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES);
        try (var writer = new IndexWriter(place, config)) {
            for (int number = 0; number < articles.size(); number++) {
                writer.addDocument(document(articles.get(number), number));
            }
        }
    }

    private static Document document(Article article, int number) {
        var document = new Document();
        document.add(new NumericDocValuesField(NUMBER, number));
        var words = new ArticleWords(article.text());
        document.add(new Field(Queries.WORDS, new KeyStream(words), WITH_POSITIONS));
        article.title()
                .ifPresent(title ->
                        document.add(new Field(Queries.TITLE, new KeyStream(words.in(title)), WITH_POSITIONS)));
        Keys.sourceWords(article.name() + " " + article.outlet().orElse(""))
                .forEach(word -> document.add(new Field(Queries.SOURCE, word, OCCURRENCE)));
        return document;
    }

    /// The best of the articles that have all that is asked for, with the places of all that matched.
    ///
    /// @param most how many articles
    Found search(List<Asked> asked, int most) {
        var remarks = new ArrayList<Remark>();
        var wanted = asked.stream().map(each -> keys.of(each, remarks)).toList();
        try {
            var best = new TopFieldCollectorManager(
                    BEST_FIRST, Math.max(1, Math.min(most, articles.size())), Integer.MAX_VALUE);
            var found = searcher.search(Queries.of(wanted), best);
            var hits = Stream.of(found.scoreDocs)
                    .map(each -> hit((FieldDoc) each, wanted))
                    .toList();
            return new Found(hits, Math.toIntExact(found.totalHits.value()), remarks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param total how many articles there are with those that were too many
    /// @param remarks what was understood otherwise than typed
    record Found(List<Hit> hits, int total, List<Remark> remarks) {}

    private Hit hit(FieldDoc found, List<Wanted> wanted) {
        float score = (Float) found.fields[0];
        var article = articles.get(((Long) found.fields[1]).intValue());
        return new Hit(article, score, Places.of(article, wanted));
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
