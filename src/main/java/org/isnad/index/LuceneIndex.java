package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.isnad.article.Article;
import org.isnad.dossier.Dossier;

/// The articles in an index of Lucene's, in memory or on disk.
final class LuceneIndex implements AutoCloseable {

    private static final int WRITE_BUFFER_MEGABYTES = 64;
    /// Of a query; whoever pastes an article asks for thousands.
    private static final int MOST_KEYS = 1 << 16;

    /// Articles; only where more are found does it pay to leave out what cannot be among the best, and to count.
    private static final int SCORED_IN_ANY_CASE = 1000;

    /// Words; for each an article is read.
    private static final int MOST_WRITTEN = 2000;

    /// Best first, and in the order of the articles where they are equally good.
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(ArticleDocument.KEY, SortField.Type.STRING));

    /// The newest first, those without a date last, and the best first where they are equally new.
    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(ArticleDocument.DATE, SortField.Type.LONG, true, Long.MIN_VALUE),
            SortField.FIELD_SCORE,
            new SortField(ArticleDocument.KEY, SortField.Type.STRING));

    static {
        LuceneLog.quieten();
        IndexSearcher.setMaxClauseCount(MOST_KEYS);
    }

    private final Shelf shelf;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final LuceneTerms terms;
    private final LastUsed<String, Optional<String>> written = new LastUsed<>(MOST_WRITTEN);
    private Optional<LibraryFindings> kept;

    private LuceneIndex(DirectoryReader reader, Shelf shelf, Optional<LibraryFindings> kept) {
        this.reader = reader;
        this.shelf = shelf;
        this.kept = kept;
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(PrefixCache.make());
        searcher.setQueryCachingPolicy(PrefixCache.policy());
        terms = new LuceneTerms(reader);
    }

    /// @param shelf where its articles are
    LuceneIndex(DirectoryReader reader, Shelf shelf) {
        this(reader, shelf, Optional.empty());
    }

    /// Of a library, whose articles are in it.
    ///
    /// @param findings where what is found in them is kept
    LuceneIndex(DirectoryReader reader, FindingsPlace findings) throws IOException {
        this(reader, Shelf.in(reader), Optional.of(findings.of(reader)));
    }

    /// Writes the index of these articles into an empty place.
    static void write(List<Article> articles, Directory place) throws IOException {
        var config = new IndexWriterConfig().setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES);
        try (var writer = new IndexWriter(place, config);
                var articleWriter = new ArticleWriter(writer)) {
            for (int number = 0; number < articles.size(); number++) {
                var article = articles.get(number);
                var key = Shelf.key(number);
                articleWriter.add(() -> ArticleDocument.of(article, key));
            }
            articleWriter.finish();
        }
    }

    /// The first of the articles that have all that is asked for, with the places of all that matched.
    ///
    /// @param goOn asked before each of them
    Found search(List<Asked> asked, Request request, Supplier<Dossier> dossier, BooleanSupplier goOn) {
        var remarks = new ArrayList<>(soFar(asked, request.filter()));
        var findings = new Findings(kept, dossier);
        var keys = new Keys(terms, findings);
        var wanted = asked.stream().map(each -> keys.of(each, remarks)).toList();
        try {
            var filter = request.filter();
            var passing = filter.isNone() ? Optional.<Query>empty() : Optional.of(findings.passing(filter, keys));
            var found = best(wanted, passing, collector(request));
            var candidates = new Candidates(wanted);
            var hits = Stream.of(found.scoreDocs)
                    .takeWhile(_ -> goOn.getAsBoolean())
                    .map(each -> hit((FieldDoc) each, wanted, candidates))
                    .toList();
            return new Found(hits, Math.toIntExact(found.totalHits.value()), remarks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The best of the articles, and how many there are in all.
    private TopDocs best(List<Wanted> wanted, Optional<Query> passing, TopFieldCollectorManager collector)
            throws IOException {
        var counted = filtered(Queries.counted(wanted), passing);
        var alone = Queries.rankedAlone(wanted);
        if (alone.isPresent()) {
            var found = searcher.search(filtered(alone.orElseThrow(), passing), collector);
            // where the search left out articles that could not be among the best, counting them takes no scores
            return found.totalHits.relation() == TotalHits.Relation.EQUAL_TO
                    ? found
                    : counted(found, searcher.count(counted));
        }
        var matching = Matching.of(counted, searcher);
        return counted(searcher.search(Queries.ranked(wanted, matching), collector), matching.count());
    }

    private static TopDocs counted(TopDocs found, int total) {
        return new TopDocs(new TotalHits(total, TotalHits.Relation.EQUAL_TO), found.scoreDocs);
    }

    /// Where not all articles were read for what is asked.
    private List<Remark> soFar(List<Asked> asked, Filter filter) {
        boolean matters = filter.asksForFindings() || asked.stream().anyMatch(Asked::isOfFinding);
        return kept.filter(_ -> matters).map(LibraryFindings::articles).filter(read -> read < reader.numDocs()).stream()
                .<Remark>map(read -> new Remark.ReadSoFar(read, reader.numDocs()))
                .toList();
    }

    /// The participants of these articles, those of the most articles first.
    List<String> participants(List<Article> articles, int most) {
        return kept.map(library -> library.participants(articles, most)).orElse(List.of());
    }

    /// Takes over what was found since; nobody may be searching.
    void renewFindings(FindingsPlace place) {
        try {
            var before = kept;
            kept = Optional.of(place.of(reader));
            before.ifPresent(LibraryFindings::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What may have been meant by a query that finds nothing.
    Optional<String> guess(String query, List<Asked> asked) {
        return new Guess(new Keys(terms, Findings.none()), new Slips(terms), this::written).of(query, asked);
    }

    /// How a query may go on.
    List<String> completions(String query, List<Asked> asked, Dossier dossier, int most) {
        return new Completions(terms, this::written, new Findings(kept, () -> dossier)).of(query, asked, most);
    }

    /// How an article writes a word of this exact key.
    private Optional<String> written(String key) {
        return written.of(key, this::firstWritten);
    }

    private Optional<String> firstWritten(String key) {
        try {
            for (var leaf : reader.leaves()) {
                var postings = leaf.reader().postings(Queries.termOf(key), PostingsEnum.NONE);
                if (postings != null) {
                    int doc = postings.nextDoc();
                    var keys = DocValues.getSorted(leaf.reader(), ArticleDocument.KEY);
                    if (doc != DocIdSetIterator.NO_MORE_DOCS && keys.advanceExact(doc)) {
                        var name = keys.lookupOrd(keys.ordValue()).utf8ToString();
                        return ArticleWords.written(
                                Key.word(key),
                                shelf.article(leaf.docBase + doc, name).text());
                    }
                }
            }
            return Optional.empty();
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
                order, Math.max(1, Math.min(request.most(), reader.numDocs())), SCORED_IN_ANY_CASE);
    }

    private static Query filtered(Query query, Optional<Query> passing) {
        return passing.<Query>map(only -> new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(only, Occur.FILTER)
                        .build())
                .orElse(query);
    }

    /// @param total how many articles there are with those that were too many
    /// @param remarks what was understood otherwise than typed
    record Found(List<Hit> hits, int total, List<Remark> remarks) {}

    private Hit hit(FieldDoc found, List<Wanted> wanted, Candidates candidates) {
        float score = (Float) found.fields[found.fields.length - 2]; // it ends with the score and the key
        var article = article(found);
        return new Hit(article, score, Places.of(article, wanted, candidates));
    }

    private Article article(FieldDoc found) {
        var key = (BytesRef) found.fields[found.fields.length - 1];
        try {
            return shelf.article(found.doc, key.utf8ToString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its reader, where it is of a library.
    Optional<DirectoryReader> ofLibrary() {
        return kept.map(_ -> reader);
    }

    /// Its articles, where they are in it.
    Listing listing() {
        return LuceneListing.of(reader, ArticleDocument.KEY);
    }

    long version() {
        return reader.getVersion();
    }

    /// Its place stays open: a writer may be at work there, and nothing of it is held but by readers.
    @Override
    public void close() {
        try {
            kept.ifPresent(LibraryFindings::close);
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
