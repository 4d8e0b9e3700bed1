package org.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.article.Article;
import org.isnad.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the findings of a library are kept: in an index of their own, so that its texts can be searched before.
final class FindingsPlace {

    private static final Logger LOG = LoggerFactory.getLogger(FindingsPlace.class);
    /// Of what is kept; findings of another format, or made by other rules, are made anew.
    private static final String FORMAT = "1 " + RulesVersion.now().ofReading();
    private static final String FORMAT_ENTRY = "format";
    private static final int WRITE_BUFFER_MEGABYTES = 16;

    private volatile Opener opener;
    private final WholeCommit whole = new WholeCommit();

    /// Opens where the index is.
    interface Opener {
        Directory open() throws IOException;
    }

    FindingsPlace(Opener opener) {
        this.opener = opener;
    }

    /// What is committed there, joined to the articles; nothing is where no whole index of this format is.
    LibraryFindings of(DirectoryReader articles) throws IOException {
        var findings = committed();
        try {
            return LibraryFindings.of(articles, findings);
        } catch (IOException | RuntimeException e) {
            LOG.warn("broken findings", e);
            if (findings.isPresent()) {
                findings.orElseThrow().close();
            }
            return LibraryFindings.of(articles, Optional.empty());
        }
    }

    /// From now on keeps them in memory: for where nobody may write.
    void toMemory() {
        var memory = new ByteBuffersDirectory();
        opener = () -> memory;
    }

    private Optional<DirectoryReader> committed() {
        try {
            return committed(opener.open());
        } catch (IOException e) {
            LOG.debug("no place for findings", e);
            return Optional.empty();
        }
    }

    private static Optional<DirectoryReader> committed(Directory place) {
        try {
            if (!DirectoryReader.indexExists(place)) {
                return Optional.empty();
            }
            var reader = DirectoryReader.open(place);
            if (FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT_ENTRY))) {
                return Optional.of(reader);
            }
            reader.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("no whole index of findings in {}", place, e);
        }
        return Optional.empty();
    }

    /// Reads the articles that were not read yet, and forgets what was found in others. What another program has read
    /// or is reading is told of as kept, too.
    synchronized Library.Read read(
            DirectoryReader articles, Function<Article, Reading> reader, Library.ReadingTold told) {
        try {
            return read(articles, opener.open(), reader, told);
        } catch (LockObtainFailedException e) {
            LOG.debug("findings are being written", e);
            told.kept();
            return Library.Read.BUSY;
        } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
            LOG.warn("findings not written", e);
            return Library.Read.NOT_WRITTEN;
        }
    }

    private Library.Read read(
            DirectoryReader articles, Directory place, Function<Article, Reading> reader, Library.ReadingTold told)
            throws IOException {
        var wanted = Fingerprints.in(articles);
        if (isOf(wanted, place)) {
            told.kept();
            return Library.Read.WHOLE;
        }
        try (var writer = writer(place)) {
            boolean done;
            try (var reading = new LibraryReading(articles, wanted, writer, reader, told)) {
                done = reading.read();
            }
            whole.isMadeIn(place);
            return done ? Library.Read.WHOLE : Library.Read.STOPPED;
        }
    }

    /// Whether nothing is to be done.
    private boolean isOf(Fingerprints wanted, Directory place) throws IOException {
        var before = committed(place);
        if (before.isEmpty()) {
            return false;
        }
        try (var reader = before.orElseThrow()) {
            return whole.isIn(reader) && Fingerprints.in(reader).areSame(wanted);
        }
    }

    /// Of a whole index, or of a new one.
    private IndexWriter writer(Directory place) throws IOException {
        if (!isWhole(place)) {
            clear(place);
        }
        var writer = new IndexWriter(
                place,
                new IndexWriterConfig()
                        .setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        writer.setLiveCommitData(Map.of(FORMAT_ENTRY, FORMAT).entrySet());
        return writer;
    }

    private boolean isWhole(Directory place) throws IOException {
        var before = committed(place);
        if (before.isEmpty()) {
            return false;
        }
        try (var reader = before.orElseThrow()) {
            return whole.isIn(reader);
        }
    }

    private static void clear(Directory place) throws IOException {
        try (var _ = place.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (var file : place.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    place.deleteFile(file);
                }
            }
        }
    }
}
