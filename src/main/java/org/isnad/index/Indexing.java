package org.isnad.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.isnad.article.ArticleFolder;
import org.isnad.article.Import;

/// Brings an index from what it holds to what the library has; what it wrote counts from the commit on, not before.
final class Indexing {

    /// The file that an article was read from: its own, or the corpus that it stands in.
    private static final String SOURCE_FILE = "source-file";

    private final IndexWriter writer;
    private final Library.Told told;
    private final Map<Path, Holdings.Stamp> files;
    private int articles;
    private int done;
    private Optional<IOException> failure = Optional.empty();

    Indexing(IndexWriter writer, Holdings now, Library.Told told) {
        this.writer = writer;
        this.told = told;
        files = new HashMap<>(now.files());
    }

    /// Whether it went to the end; else it was told to stop, and nothing is changed.
    boolean update(Holdings before, List<Path> gone, List<Path> changed) throws IOException {
        for (var file : gone) {
            delete(file);
        }
        for (var file : changed) {
            if (!replace(file, before, changed.size())) {
                return false;
            }
            done++;
        }
        writer.setLiveCommitData(new Holdings(files).entries().entrySet());
        writer.commit();
        return true;
    }

    private void delete(Path file) throws IOException {
        writer.deleteDocuments(new Term(SOURCE_FILE, file.toString()));
    }

    private boolean replace(Path file, Holdings before, int total) throws IOException {
        if (before.files().containsKey(file)) {
            delete(file);
        }
        boolean whole = ArticleFolder.read(file, each -> {
            add(file, each);
            return failure.isEmpty() && told.indexed(articles, done, total);
        });
        if (failure.isPresent()) {
            throw failure.orElseThrow();
        }
        return whole;
    }

    private void add(Path file, Import each) {
        switch (each) {
            case Import.Imported(var article) -> {
                try {
                    var document = LuceneIndex.document(article, key(file));
                    document.add(LuceneIndex.exactly(SOURCE_FILE, file.toString()));
                    document.add(StoredArticle.field(article));
                    writer.addDocument(document);
                    articles++;
                } catch (IOException e) {
                    failure = Optional.of(e);
                }
            }
            case Import.Refused(var which, var reason) ->
                files.computeIfPresent(
                        which, (_, stamp) -> new Holdings.Stamp(stamp.size(), stamp.modified(), Optional.of(reason)));
        }
    }

    /// Sorts the articles of all files as [ArticleFolder] gives them.
    private String key(Path file) {
        return "%04d%s\0%s".formatted(file.getNameCount(), file, Shelf.key(articles));
    }
}
