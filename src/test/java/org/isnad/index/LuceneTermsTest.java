package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/// The words of a large index of two parts, one with nearly all of the articles.
class LuceneTermsTest {

    private static final int LARGE = 10_000;
    private static final int SMALL = 5;

    @Test
    void givesEachOfTheFewWordsThatBeginSoWhereverItStands() throws IOException {
        assertThat(commonest("=مزر", number -> number == 7 ? "مزرعة" : "وصل الوفد", _ -> "مزرعتان"))
                .containsExactly("=مزرعتان", "=مزرعة");
    }

    @Test
    void leavesOutTheRareWhereTheCommonOnesStandInEveryArticle() throws IOException {
        assertThat(commonest("=م", number -> "مصر مجلس مدينة " + (number % 9 == 0 ? "ملعب" : ""), _ -> "مباراة"))
                .containsExactlyInAnyOrder("=مصر", "=مجلس", "=مدينة");
    }

    private static List<String> commonest(String prefix, IntFunction<String> large, IntFunction<String> small)
            throws IOException {
        var place = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(place, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            write(LARGE, large, writer);
            write(SMALL, small, writer);
        }
        try (var reader = DirectoryReader.open(place)) {
            assertThat(reader.leaves()).hasSize(2);
            return new LuceneTerms(reader).commonestBeginningWith(prefix);
        }
    }

    private static void write(int articles, IntFunction<String> text, IndexWriter to) throws IOException {
        for (int number = 0; number < articles; number++) {
            var article = Sought.article(number + ".txt", text.apply(number));
            to.addDocument(ArticleDocument.of(article, Shelf.key(number)));
        }
        to.commit();
    }
}
