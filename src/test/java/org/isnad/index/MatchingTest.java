package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/// Of an index of two parts, in which an article was deleted.
class MatchingTest {

    private static final int LARGE = 9_000;
    private static final int SMALL = 5;
    private static final int DELETED = 6;

    @Test
    void findsTheArticlesOfAllPartsButThoseDeleted() throws IOException {
        var both = all("=وزير", "=الجنوب");

        assertThat(found(both))
                .isEqualTo(IntStream.range(0, LARGE + SMALL)
                        .filter(number -> number % 2 == 0 && number % 3 == 0 && number != DELETED)
                        .boxed()
                        .toList());
    }

    @Test
    void findsNothingWhereNothingIs() throws IOException {
        assertThat(found(new MatchNoDocsQuery("nothing"))).isEmpty();
        assertThat(found(all("=وزير", "=الشرق"))).isEmpty();
    }

    private static Query all(String... keys) {
        var all = new BooleanQuery.Builder();
        Stream.of(keys).forEach(key -> all.add(new TermQuery(Queries.termOf(key)), Occur.MUST));
        return all.build();
    }

    /// The numbers of the articles, found through what is to be ranked; as many as were counted.
    private static List<Integer> found(Query query) throws IOException {
        var place = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(place, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            write(0, LARGE, writer);
            write(LARGE, LARGE + SMALL, writer);
            writer.deleteDocuments(new Term(Queries.FILE, DELETED + ".txt"));
        }
        try (var reader = DirectoryReader.open(place)) {
            assertThat(reader.leaves()).hasSize(2);
            var searcher = new IndexSearcher(reader);
            var matching = Matching.of(query, searcher);
            var found = Stream.of(searcher.search(matching, LARGE + SMALL).scoreDocs)
                    .map(each -> each.doc)
                    .toList();
            assertThat(matching.count()).isEqualTo(found.size());
            return found;
        }
    }

    private static void write(int from, int to, IndexWriter writer) throws IOException {
        for (int number = from; number < to; number++) {
            var text = (number % 2 == 0 ? "وزير " : "سفير ") + (number % 3 == 0 ? "الجنوب" : "الشمال");
            writer.addDocument(ArticleDocument.of(Sought.article(number + ".txt", text), Shelf.key(number)));
        }
        writer.commit();
    }
}
