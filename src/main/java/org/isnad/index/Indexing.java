package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.isnad.article.Article;
import org.isnad.article.ArticleFolder;
import org.isnad.article.Import;

/// Brings an index from what it holds to what the library has; what it wrote counts from the commit on, not before.
final class Indexing implements AutoCloseable {

    /// The file that an article was read from: its own, or the corpus that it stands in.
    private static final String SOURCE_FILE = "source-file";

    private final IndexWriter writer;
    private final ArticleWriter articleWriter;
    private final Library.Told told;
    private final Map<Path, Held> files;
    private final FindingsPlace findings;
    private int articles;
    private long bytes;
    private long bytesDone;
    private Optional<IOException> failure = Optional.empty();

    /// @param findings what is found in the articles, where some were read before
    Indexing(IndexWriter writer, Holdings now, FindingsPlace findings, Library.Told told) {
        this.writer = writer;
        this.findings = findings;
        articleWriter = new ArticleWriter(writer);
        this.told = told;
        files = new HashMap<>(now.files());
    }

    /// Whether it went to the end; else it was told to stop, and nothing is changed.
    boolean update(Holdings before, List<Path> gone, List<Path> changed) throws IOException {
        bytes = changed.stream().mapToLong(this::size).sum();
        for (var file : gone) {
            delete(file);
        }
        for (var file : changed) {
            if (!replace(file, before)) {
                return false;
            }
            bytesDone += size(file);
        }
        articleWriter.finish();
        writer.setLiveCommitData(new Holdings(files).entries().entrySet());
        writer.commit();
        return true;
    }

    private long size(Path file) {
        return Math.max(0, Objects.requireNonNull(files.get(file)).stamp().size());
    }

    private void delete(Path file) throws IOException {
        writer.deleteDocuments(new Term(SOURCE_FILE, file.toString()));
    }

    private boolean replace(Path file, Holdings before) throws IOException {
        if (before.files().containsKey(file)) {
            delete(file);
        }
        boolean whole = ArticleFolder.read(file, (each, done) -> {
            add(file, each);
            return failure.isEmpty() && told.indexed(articles, share(file, done), this::soFar);
        });
        if (failure.isPresent()) {
            throw failure.orElseThrow();
        }
        return whole;
    }

    private double share(Path file, double done) {
        return bytes == 0 ? 1 : (bytesDone + done * size(file)) / bytes;
    }

    private ArticleIndex soFar() {
        try {
            articleWriter.finish();
            return ArticleIndex.of(DirectoryReader.open(writer), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path file, Import each) {
        switch (each) {
            case Import.Imported(var article) -> {
                var key = key(file);
                try {
                    articleWriter.add(() -> document(article, key, file));
                    articles++;
                } catch (IOException e) {
                    failure = Optional.of(e);
                }
            }
            case Import.Refused refused -> files.computeIfPresent(file, (_, held) -> held.refusing(refused));
        }
    }

    private static Document document(Article article, String key, Path file) {
        var document = ArticleDocument.of(article, key);
        document.add(ArticleDocument.exactly(SOURCE_FILE, file.toString()));
        var stored = StoredArticle.bytes(article);
        document.add(StoredArticle.field(stored));
        document.add(Fingerprint.field(stored));
        document.add(Listed.field(article));
        return document;
    }

    /// Waits for what is being written.
    @Override
    public void close() {
        articleWriter.close();
    }

    /// Sorts the articles of all files as [ArticleFolder] gives them.
    private String key(Path file) {
        return Shelf.padded(file.getNameCount(), 4) + file + '\0' + Shelf.key(articles);
    }
}
