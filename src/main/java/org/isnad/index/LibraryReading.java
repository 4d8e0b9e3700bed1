package org.isnad.index;

import java.io.IOException;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.isnad.article.Article;
import org.isnad.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the articles of a library one after the other with all processors, and keeps in steps what is found: what is
/// kept counts, whenever the program ends.
final class LibraryReading implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryReading.class);
    /// Articles; some seconds' work.
    private static final int LEAST_STEP = 2000;
    /// What is kept is taken over by whoever searches, which takes the longer the more articles there are.
    private static final int MOST_STEPS = 50;

    private final DirectoryReader articles;
    private final Fingerprints wanted;
    private final IndexWriter writer;
    private final ArticleWriter articleWriter;
    private final Function<Article, Reading> reader;
    private final Library.ReadingTold told;

    LibraryReading(
            DirectoryReader articles,
            Fingerprints wanted,
            IndexWriter writer,
            Function<Article, Reading> reader,
            Library.ReadingTold told) {
        this.articles = articles;
        this.wanted = wanted;
        this.writer = writer;
        articleWriter = new ArticleWriter(writer);
        this.reader = reader;
        this.told = told;
    }

    /// Whether it went to the end.
    boolean read() throws IOException {
        var missing = forgetOthers();
        var stored = articles.storedFields();
        int step = Math.max(LEAST_STEP, wanted.size() / MOST_STEPS);
        int done = wanted.size() - missing.length;
        int kept = done;
        boolean goesOn = true;
        for (int i = 0; i < missing.length && goesOn; i++) {
            add(missing[i], stored);
            done++;
            goesOn = told.read(done, wanted.size());
            if (done - kept == step) {
                keep();
                kept = done;
            }
        }
        keep();
        return goesOn;
    }

    /// Deletes what was found in articles that are no longer there.
    ///
    /// @return the articles to be read, by Lucene's numbers
    private int[] forgetOthers() throws IOException {
        try (var before = DirectoryReader.open(writer)) {
            var known = Fingerprints.in(before);
            writer.deleteDocuments(LongField.newSetQuery(Fingerprint.FIELD, known.without(wanted)));
            return wanted.documentsWithout(known);
        }
    }

    private void add(int document, StoredFields stored) throws IOException {
        var article = StoredArticle.of(stored.document(document));
        articleWriter.add(() -> found(article));
    }

    /// An article on which the program fails counts as one in which nothing is found, and must not cost the others.
    private Document found(Article article) {
        try {
            return FindingsDocument.of(article, KeptFindings.of(reader.apply(article)));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("reading {}", article.file(), e);
            return FindingsDocument.of(article, KeptFindings.nothing());
        }
    }

    private void keep() throws IOException {
        articleWriter.finish();
        writer.commit();
        told.kept();
    }

    /// Waits for what is being written.
    @Override
    public void close() {
        articleWriter.close();
    }
}
