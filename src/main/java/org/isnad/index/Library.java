package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.article.ArticleFolder;
import org.isnad.article.Import;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Folders and corpus files of any size, known by their index on disk, which may be deleted at any time.
///
/// An index counts from its commit on, which Lucene makes in one step: a program killed before leaves the index that
/// was there. Only one program writes at a time; others read what is committed.
public final class Library {

    private static final Logger LOG = LoggerFactory.getLogger(Library.class);
    private static final int MOST_READ_TOGETHER = 40;
    private static final int WRITE_BUFFER_MEGABYTES = 64;

    static {
        LuceneLog.quieten();
    }

    private final List<Path> paths;
    private final Path folder;

    /// @param cache where the indexes of all libraries are
    public Library(List<Path> paths, Path cache) {
        this.paths =
                paths.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
        var name = this.paths.stream().map(Path::toString).collect(Collectors.joining("\0"));
        folder = cache.resolve("index")
                .resolve(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    /// Whether files are too many to be read together: a corpus, or more than some dozens.
    public static boolean isLibrary(List<Path> files) {
        return files.size() > MOST_READ_TOGETHER || files.stream().anyMatch(ArticleFolder::isCorpus);
    }

    /// Who is told how far the indexing is.
    @FunctionalInterface
    public interface Told {

        /// Hears of each article.
        ///
        /// @param articles how many are indexed
        /// @param files how many of the files that are new or changed are done
        /// @return whether to go on
        boolean indexed(int articles, int files, int ofFiles);
    }

    /// What came of bringing the index up to date.
    public sealed interface Update {

        /// The index is as the library is now.
        ///
        /// @param changed whether it was not before
        record UpToDate(ArticleIndex index, List<Import.Refused> refused, boolean changed) implements Update {}

        record Cancelled() implements Update {}

        /// Another program is writing this index.
        record Busy() implements Update {}

        /// The disk is full, or does not let us write; what was committed before is still there.
        record NotWritten(String reason) implements Update {}
    }

    /// The index as it was committed last, if there is one; the library may have changed since.
    public Optional<ArticleIndex> committed() {
        try {
            var reader = DirectoryReader.open(FSDirectory.open(folder));
            if (Holdings.of(reader).isPresent()) {
                return Optional.of(ArticleIndex.of(reader));
            }
            reader.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("no index in {}", folder, e);
        }
        return Optional.empty();
    }

    /// Indexes what changed since the last commit, or all where there is no whole index of this format.
    public Update update(Told told) {
        try {
            Files.createDirectories(folder);
            var place = FSDirectory.open(folder);
            return update(place, held(place), told);
        } catch (LockObtainFailedException e) {
            LOG.debug("{} is being written", folder, e);
            return new Update.Busy();
        } catch (IOException e) {
            LOG.warn("index not written: {}", e.toString());
            return new Update.NotWritten(e.toString());
        }
    }

    /// The same, all in memory.
    public Update inMemory(Told told) {
        try {
            return update(new ByteBuffersDirectory(), Optional.empty(), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is all in memory
        }
    }

    /// What the index holds, if it is whole: every file of it has the checksum that it was written with.
    private Optional<Holdings> held(Directory place) {
        try (var reader = DirectoryReader.open(place)) {
            for (var leaf : reader.leaves()) {
                LeafReader part = leaf.reader();
                part.checkIntegrity();
            }
            return Holdings.of(reader);
        } catch (IOException | RuntimeException e) {
            LOG.debug("no whole index in {}", folder, e);
            return Optional.empty();
        }
    }

    private Update update(Directory place, Optional<Holdings> held, Told told) throws IOException {
        var before = held.orElseGet(Holdings::none);
        var now = Holdings.now(paths);
        var changed = now.changedSince(before);
        var gone = now.goneSince(before);
        if (held.isPresent() && changed.isEmpty() && gone.isEmpty()) {
            return opened(place, false);
        }
        if (held.isEmpty()) {
            clear(place);
        }
        var config = new IndexWriterConfig()
                .setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        try (var writer = new IndexWriter(place, config)) {
            var indexing = new Indexing(writer, now.keeping(before, changed), told);
            if (!indexing.update(before, gone, changed)) {
                writer.rollback();
                return new Update.Cancelled();
            }
        }
        return opened(place, true);
    }

    /// Takes what is left of an index out of the way; Lucene itself does not write over a broken one.
    private static void clear(Directory place) throws IOException {
        try (var _ = place.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (var file : place.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    place.deleteFile(file);
                }
            }
        }
    }

    private static Update opened(Directory place, boolean changed) throws IOException {
        var reader = DirectoryReader.open(place);
        var refused = Holdings.of(reader).orElseGet(Holdings::none).refused();
        return new Update.UpToDate(ArticleIndex.of(reader), refused, changed);
    }
}
