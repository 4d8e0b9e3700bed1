package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import org.isnad.article.Article;
import org.isnad.reading.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is found in the articles of a library that were read by now, joined to the index of their texts.
final class LibraryFindings implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryFindings.class);

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Fingerprints known;
    /// For each of Lucene's numbers of an article that of its findings.
    private final int[] joined;
    private final Terms names;

    private LibraryFindings(DirectoryReader articles, IndexReader reader) throws IOException {
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        known = Fingerprints.in(reader);
        joined = Fingerprints.in(articles).joined(known, articles.maxDoc());
        names = new LuceneTerms(reader, _ -> FindingsDocument.NAME);
    }

    /// @param findings empty where nothing was read yet
    static LibraryFindings of(DirectoryReader articles, Optional<DirectoryReader> findings) throws IOException {
        return new LibraryFindings(articles, findings.isPresent() ? findings.orElseThrow() : new MultiReader());
    }

    /// Of how many articles of the library they are.
    int articles() {
        return (int)
                Arrays.stream(joined).filter(each -> each != Fingerprints.NONE).count();
    }

    /// Nothing where it was not read yet, or what was kept of it is broken.
    Optional<KeptFindings> of(Article article) {
        int document = known.document(Fingerprint.of(article));
        try {
            return document == Fingerprints.NONE
                    ? Optional.empty()
                    : Optional.of(FindingsDocument.read(reader.storedFields().document(document)));
        } catch (IOException | RuntimeException e) {
            LOG.warn("broken findings of {}", article.file(), e);
            return Optional.empty();
        }
    }

    /// The exact keys of the words of participants' names.
    Terms names() {
        return names;
    }

    /// The articles in which something goes by this name.
    Query named(FindingField field, SoughtName name) {
        var kinds = field == FindingField.OUTCOME ? OutcomeKindNames.kinds(name::isIn) : List.<Outcome.Kind>of();
        if (kinds.isEmpty()) {
            return joined(name.in(field.name()));
        }
        var any = new BooleanQuery.Builder();
        kinds.forEach(kind -> any.add(kind(kind.name()), Occur.SHOULD));
        return joined(any.build());
    }

    /// The articles that pass a filter.
    ///
    /// @param participant what is wanted of its participant
    Query passing(Filter filter, Optional<SoughtName> participant) {
        var all = new BooleanQuery.Builder();
        filter.article().ifPresent(file -> all.add(Queries.inFiles(Set.of(file)), Occur.FILTER));
        participant.ifPresent(name -> all.add(named(FindingField.PARTICIPANT, name), Occur.FILTER));
        filter.outcome().ifPresent(kind -> all.add(joined(kind(kind.name())), Occur.FILTER));
        return all.build();
    }

    private static Query kind(String name) {
        return new TermQuery(new Term(FindingsDocument.KIND, name));
    }

    private Query joined(Query findings) {
        var found = new FixedBitSet(Math.max(1, reader.maxDoc()));
        try {
            var weight = searcher.createWeight(searcher.rewrite(findings), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (var leaf : reader.leaves()) {
                var scorer = weight.scorer(leaf);
                var each = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
                for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                    found.set(leaf.docBase + doc);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JoinedQuery(found, joined);
    }

    /// The names of participants of these articles, those that most of them have first.
    List<String> participants(List<Article> articles, int most) {
        var names = new LinkedHashMap<List<String>, String>();
        var times = new HashMap<List<String>, Integer>();
        for (var article : articles) {
            of(article).orElseGet(KeptFindings::nothing).participants().stream()
                    .map(KeptFindings.Somebody::name)
                    .forEach(name -> {
                        var keys = Keys.exactKeys(name);
                        names.putIfAbsent(keys, name);
                        times.merge(keys, 1, Integer::sum);
                    });
        }
        return names.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> -times.getOrDefault(each.getKey(), 0)))
                .map(Map.Entry::getValue)
                .limit(most)
                .toList();
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
