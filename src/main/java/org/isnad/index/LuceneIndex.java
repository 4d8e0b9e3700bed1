package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;

/// The articles in an index of Lucene's, in memory or on disk.
final class LuceneIndex implements AutoCloseable {

    /// What the articles are sorted by where they are equally good.
    private static final String KEY = "key";
    /// In days since 1970.
    private static final String DATE = "date";
    private static final IndexableFieldType WITH_POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final IndexableFieldType OCCURRENCE = type(IndexOptions.DOCS);
    private static final int WRITE_BUFFER_MEGABYTES = 64;
    /// Of a query; whoever pastes an article asks for thousands.
    private static final int MOST_KEYS = 1 << 16;

    /// Best first, and in the order of the articles where they are equally good.
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(KEY, SortField.Type.STRING));

    /// The first that there is.
    private static final TopFieldCollectorManager ANY =
            new TopFieldCollectorManager(new Sort(new SortField(KEY, SortField.Type.STRING)), 1, 1);

    /// The newest first, those without a date last, and the best first where they are equally new.
    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(DATE, SortField.Type.LONG, true, Long.MIN_VALUE),
            SortField.FIELD_SCORE,
            new SortField(KEY, SortField.Type.STRING));

    static {
        LuceneLog.quieten();
        IndexSearcher.setMaxClauseCount(MOST_KEYS);
    }

    private final Shelf shelf;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final LuceneTerms terms;

    /// @param shelf where its articles are
    LuceneIndex(DirectoryReader reader, Shelf shelf) {
        this.reader = reader;
        this.shelf = shelf;
        searcher = new IndexSearcher(reader);
        terms = new LuceneTerms(reader);
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
                writer.addDocument(document(articles.get(number), Shelf.key(number)));
            }
        }
    }

    /// @param key what it is sorted by
    static Document document(Article article, String key) {
        var document = new Document();
        document.add(new SortedDocValuesField(KEY, new BytesRef(key)));
        document.add(new Field(Queries.FILE, article.file().toString(), OCCURRENCE));
        article.date().ifPresent(date -> document.add(new NumericDocValuesField(DATE, date.toEpochDay())));
        var words = new ArticleWords(article.text());
        document.add(new Field(Queries.WORDS, new KeyStream(words), WITH_POSITIONS));
        article.title()
                .ifPresent(title ->
                        document.add(new Field(Queries.TITLE, new KeyStream(words.in(title)), WITH_POSITIONS)));
        Keys.sourceWords(article.name() + " " + article.outlet().orElse(""))
                .forEach(word -> document.add(new Field(Queries.SOURCE, word, OCCURRENCE)));
        return document;
    }

    /// The first of the articles that have all that is asked for, with the places of all that matched.
    Found search(List<Asked> asked, Request request, Supplier<Dossier> dossier) {
        var remarks = new ArrayList<Remark>();
        var keys = new Keys(terms, dossier);
        var wanted = asked.stream().map(each -> keys.of(each, remarks)).toList();
        try {
            var found = searcher.search(query(wanted, request, dossier), collector(request));
            var hits = Stream.of(found.scoreDocs)
                    .map(each -> hit((FieldDoc) each, wanted))
                    .toList();
            return new Found(hits, Math.toIntExact(found.totalHits.value()), remarks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What may have been meant by a query that finds nothing.
    Optional<String> guess(String query, List<Asked> asked) {
        return new Guess(terms, this::written).of(query, asked);
    }

    /// How a query may go on.
    List<String> completions(String query, List<Asked> asked, Dossier dossier, int most) {
        return new Completions(terms, this::written, dossier).of(query, asked, most);
    }

    /// How an article writes a word of this exact key.
    private Optional<String> written(String key) {
        try {
            var found = searcher.search(new TermQuery(new Term(Queries.WORDS, key)), ANY);
            return Stream.of(found.scoreDocs)
                    .map(each -> article((FieldDoc) each))
                    .flatMap(article -> new ArticleWords(article.text()).written(key).stream())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TopFieldCollectorManager collector(Request request) {
        var order = switch (request.order()) {
            case RELEVANCE -> BEST_FIRST;
            case DATE -> NEWEST_FIRST;
        };
        return new TopFieldCollectorManager(
                order, Math.max(1, Math.min(request.most(), reader.numDocs())), Integer.MAX_VALUE);
    }

    private static Query query(List<Wanted> wanted, Request request, Supplier<Dossier> dossier) {
        var query = Queries.of(wanted);
        return request.filter().isNone()
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(Queries.inFiles(request.filter().files(dossier.get())), Occur.FILTER)
                        .build();
    }

    /// @param total how many articles there are with those that were too many
    /// @param remarks what was understood otherwise than typed
    record Found(List<Hit> hits, int total, List<Remark> remarks) {}

    private Hit hit(FieldDoc found, List<Wanted> wanted) {
        float score = (Float) found.fields[found.fields.length - 2]; // it ends with the score and the key
        var article = article(found);
        return new Hit(article, score, Places.of(article, wanted));
    }

    private Article article(FieldDoc found) {
        var key = (BytesRef) found.fields[found.fields.length - 1];
        try {
            return shelf.article(found.doc, key.utf8ToString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its articles, where they are in it.
    Listing listing() {
        return LuceneListing.of(reader, KEY);
    }

    long version() {
        return reader.getVersion();
    }

    /// A word of a document's own, as it is.
    static Field exactly(String field, String word) {
        return new Field(field, word, OCCURRENCE);
    }

    /// Its place stays open: a writer may be at work there, and nothing of it is held but by readers.
    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
