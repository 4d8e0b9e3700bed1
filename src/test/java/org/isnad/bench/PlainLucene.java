package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.isnad.article.Article;

/// What Lucene offers for Arabic by itself: its `ArabicAnalyzer`, with offsets, on as many threads as Isnad writes
/// with.
final class PlainLucene {

    /// As many as `ArticleWriter` takes.
    static final int THREADS = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private static final int WRITE_BUFFER_MEGABYTES = 64;
    private static final FieldType WITH_OFFSETS = new FieldType();

    static {
        WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_OFFSETS.freeze();
    }

    private PlainLucene() {}

    static void write(List<Article> articles, Path folder) throws IOException {
        var config = new IndexWriterConfig(new ArabicAnalyzer()).setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES);
        try (var place = FSDirectory.open(folder);
                var writer = new IndexWriter(place, config);
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var shares = new ArrayList<Callable<Void>>();
            for (int first = 0; first < THREADS; first++) {
                shares.add(share(articles, first, writer));
            }
            for (var share : threads.invokeAll(shares)) {
                share.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        }
    }

    private static Callable<Void> share(List<Article> articles, int first, IndexWriter writer) {
        return () -> {
            for (int i = first; i < articles.size(); i += THREADS) {
                var document = new Document();
                document.add(new Field("text", articles.get(i).text(), WITH_OFFSETS));
                writer.addDocument(document);
            }
            return null;
        };
    }
}
