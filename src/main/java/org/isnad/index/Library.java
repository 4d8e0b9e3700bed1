package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.article.Article;
import org.isnad.article.ArticleFolder;
import org.isnad.article.Import;
import org.isnad.reading.Reading;
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
    private final LibraryFolder home;
    private final FindingsPlace findings;
    /// What cannot be on disk.
    private Optional<InMemory> memory = Optional.empty();
    private final WholeCommit whole = new WholeCommit();

    private record InMemory(Directory texts, FindingsPlace findings) {}

    /// @param cache where the indexes of all libraries are
    public Library(List<Path> paths, Path cache) {
        this.paths =
                paths.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
        home = LibraryFolder.of(this.paths, cache);
        findings = new FindingsPlace(() -> FSDirectory.open(home.findings()));
    }

    /// Removes the indexes that nobody used for three months, and those of folders that are gone.
    public static void removeOld(Path cache) {
        LibraryFolder.tidy(cache, Instant.now());
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
        /// @param share of what is new or changed that is done, 0 to 1
        /// @param soFar opens what is indexed by now, which takes a moment; whoever asks closes it
        /// @return whether to go on
        boolean indexed(int articles, double share, Supplier<ArticleIndex> soFar);
    }

    /// Who is told how far the reading is.
    public interface ReadingTold {

        /// Hears of each article.
        ///
        /// @param articles how many are read, of `all`
        /// @return whether to go on
        boolean read(int articles, int all);

        /// What was read until now is kept, and an index of the library may take it over.
        void kept();
    }

    /// What came of reading the articles.
    public enum Read {
        WHOLE,
        STOPPED,
        /// Another program is reading them.
        BUSY,
        /// The disk is full, or does not let us write; what was kept before is still there.
        NOT_WRITTEN
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
        home.use(paths);
        try {
            var reader = DirectoryReader.open(FSDirectory.open(home.folder()));
            if (Holdings.of(reader).isPresent()) {
                return Optional.of(ArticleIndex.of(reader, findings));
            }
            reader.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("no index in {}", home, e);
        }
        return Optional.empty();
    }

    /// Indexes what changed since the last commit, or all where there is no whole index of this format.
    public synchronized Update update(Told told) {
        try {
            Files.createDirectories(home.folder());
            home.use(paths);
            var now = update(FSDirectory.open(home.folder()), findings, told);
            if (now instanceof Update.UpToDate) {
                memory = Optional.empty(); // there is room again
            }
            return now;
        } catch (LockObtainFailedException e) {
            LOG.debug("{} is being written", home, e);
            return new Update.Busy();
        } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
            LOG.warn("index not written: {}", e.toString());
            return new Update.NotWritten(e.toString());
        }
    }

    /// The same, all in memory.
    public synchronized Update inMemory(Told told) {
        try {
            var found = new ByteBuffersDirectory();
            var place = new InMemory(new ByteBuffersDirectory(), new FindingsPlace(() -> found));
            memory = Optional.of(place);
            return update(place.texts, place.findings, told);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is all in memory
        }
    }

    /// From now on keeps in memory what is found in the articles: for where nobody may write beside the index.
    public void keepFindingsInMemory() {
        findings.toMemory();
    }

    /// Reads those of the indexed articles that were not read yet as they are now, and keeps what is found in them
    /// beside the index.
    public synchronized Read read(Function<Article, Reading> reader, ReadingTold told) {
        try (var articles = DirectoryReader.open(
                memory.isPresent() ? memory.orElseThrow().texts : FSDirectory.open(home.folder()))) {
            return memory.map(InMemory::findings).orElse(findings).read(articles, reader, told);
        } catch (IOException e) {
            LOG.warn("nothing to read in {}: {}", home, e.toString());
            return Read.NOT_WRITTEN;
        }
    }

    /// How large the library's files are, in bytes.
    public long size() {
        return Holdings.now(paths).size();
    }

    /// Package-private: a test lets another program be quicker.
    Update update(Directory place, FindingsPlace found, Told told) throws IOException {
        while (true) {
            long commit = SegmentInfos.getLastCommitGeneration(place);
            var before = commit == WholeCommit.NEVER ? Optional.<Holdings>empty() : holdings(place);
            var now = Holdings.now(paths);
            if (before.filter(now::isAsIn).isPresent()) {
                return opened(place, found, false);
            }
            var written = write(place, found, commit, before, now, told);
            if (written.isPresent()) {
                return written.orElseThrow();
            } // another program was quicker: what it wrote may do
        }
    }

    /// What the index holds, if it is whole.
    private Optional<Holdings> holdings(Directory place) {
        try (var reader = DirectoryReader.open(place)) {
            return whole.isIn(reader) ? Holdings.of(reader) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.debug("no whole index in {}", home, e);
            return Optional.empty();
        }
    }

    /// Nothing where the index has another commit by now than when it was looked at.
    private Optional<Update> write(
            Directory place, FindingsPlace found, long commit, Optional<Holdings> held, Holdings now, Told told)
            throws IOException {
        if (held.isEmpty() && !clear(place, commit)) {
            return Optional.empty();
        }
        long expected = held.isPresent() ? commit : WholeCommit.NEVER;
        var config = new IndexWriterConfig()
                .setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        try (var writer = new IndexWriter(place, config)) {
            if (SegmentInfos.getLastCommitGeneration(place) != expected) {
                return Optional.empty();
            }
            var before = held.orElseGet(Holdings::none);
            var changed = now.changedSince(before);
            boolean done;
            try (var indexing = new Indexing(writer, now.keeping(before, changed), found, told)) {
                done = indexing.update(before, now.goneSince(before), changed);
            }
            if (!done) {
                writer.rollback();
                return Optional.of(new Update.Cancelled());
            }
            whole.isMadeIn(place);
        }
        return Optional.of(opened(place, found, true));
    }

    /// Takes what is left of an index out of the way; Lucene itself does not write over a broken one.
    private static boolean clear(Directory place, long commit) throws IOException {
        try (var _ = place.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            boolean still = SegmentInfos.getLastCommitGeneration(place) == commit;
            for (var file : place.listAll()) {
                if (still && LibraryFolder.isOfIndex(file)) {
                    place.deleteFile(file);
                }
            }
            return still;
        }
    }

    private static Update opened(Directory place, FindingsPlace found, boolean changed) throws IOException {
        var reader = DirectoryReader.open(place);
        var refused = Holdings.of(reader).orElseGet(Holdings::none).refused();
        return new Update.UpToDate(ArticleIndex.of(reader, found), refused, changed);
    }
}
