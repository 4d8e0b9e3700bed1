package org.isnad.index;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;

/// Writes articles into an index with all processors: most of the work is to read the words of each.
///
/// Used by one thread. What was given is in the index only after [#finish].
final class ArticleWriter implements AutoCloseable {

    private static final int THREADS =
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
    /// Read ahead for each thread; each holds an article in memory.
    private static final int AHEAD = 8;

    /// So many articles are written before threads would be started.
    private static final int FEW = 100;

    private final IndexWriter writer;
    private final ExecutorService threads;
    private final Semaphore places = new Semaphore(THREADS * AHEAD);
    private final Queue<IOException> failures = new ConcurrentLinkedQueue<>();
    private int given;

    ArticleWriter(IndexWriter writer) {
        this.writer = writer;
        threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().daemon().name("index-", 1).factory());
    }

    /// Adds an article as soon as there is a thread for it; waits where too many are ahead.
    void add(Supplier<Document> article) throws IOException {
        throwFailure();
        if (given++ < FEW) {
            writer.addDocument(article.get());
            return;
        }
        places.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                writer.addDocument(article.get());
            } catch (IOException e) {
                failures.add(e);
            } catch (RuntimeException | Error e) {
                failures.add(new IOException(e));
            } finally {
                places.release();
            }
        });
    }

    /// Waits until all is written.
    void finish() throws IOException {
        places.acquireUninterruptibly(THREADS * AHEAD);
        places.release(THREADS * AHEAD);
        throwFailure();
    }

    private void throwFailure() throws IOException {
        var failure = failures.peek();
        if (failure != null) {
            throw failure;
        }
    }

    /// Waits for what is being written.
    @Override
    public void close() {
        threads.close();
    }
}
