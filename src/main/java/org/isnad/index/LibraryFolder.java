package org.isnad.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the indexes of libraries are: in the cache folder, a folder each, with a note of what it is of and when it was
/// used last.
record LibraryFolder(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryFolder.class);
    private static final Duration UNUSED = Duration.ofDays(90);

    /// The library's paths, one a line; its time is when the index was last used.
    private static final String NOTE = "library.txt";
    /// Lucene's own, which a program holds while it writes.
    private static final String LOCK = "write.lock";
    /// The folder of what is found in the articles.
    private static final String FINDINGS = "findings";

    static LibraryFolder of(List<Path> paths, Path cache) {
        var name = paths.stream().map(Path::toString).collect(Collectors.joining("\0"));
        return new LibraryFolder(indexes(cache)
                .resolve(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString()));
    }

    /// Where what is found in the articles is kept.
    Path findings() {
        return folder.resolve(FINDINGS);
    }

    private static Path indexes(Path cache) {
        return cache.resolve("index");
    }

    /// Whether a file in it is of the index of the texts, but for the lock.
    static boolean isOfIndex(String file) {
        return !file.equals(NOTE) && !file.equals(LOCK) && !file.equals(FINDINGS);
    }

    /// Notes that the index is used now; without the note it counts as used when it was written.
    void use(List<Path> paths) {
        try {
            var note = folder.resolve(NOTE);
            if (Files.exists(note)) {
                Files.setLastModifiedTime(note, FileTime.from(Instant.now()));
            } else if (Files.isDirectory(folder)) {
                Files.write(note, paths.stream().map(Path::toString).toList());
            }
        } catch (IOException e) {
            LOG.debug("no note in {}", folder, e);
        }
    }

    /// Removes the indexes that nobody used for [#UNUSED], and those of files that are gone.
    static void tidy(Path cache, Instant now) {
        if (!Files.isDirectory(indexes(cache))) {
            return;
        }
        try (var folders = Files.list(indexes(cache))) {
            folders.filter(Files::isDirectory)
                    .map(LibraryFolder::new)
                    .filter(each -> each.isOld(now))
                    .forEach(LibraryFolder::remove);
        } catch (IOException e) {
            LOG.info("old indexes stay", e);
        }
    }

    private boolean isOld(Instant now) {
        var note = folder.resolve(NOTE);
        try {
            boolean noted = Files.exists(note);
            var used = Files.getLastModifiedTime(noted ? note : folder).toInstant();
            boolean gone =
                    noted && Files.readAllLines(note).stream().map(Path::of).noneMatch(Files::exists);
            return gone || used.plus(UNUSED).isBefore(now);
        } catch (IOException e) {
            LOG.debug("{} stays", folder, e);
            return false;
        }
    }

    /// Unless a program is writing it, or what is found in its articles.
    private void remove() {
        try (var ofTexts = lockFile(folder);
                var ofFindings = lockFile(Files.createDirectories(findings()))) {
            if (ofTexts.tryLock() != null && ofFindings.tryLock() != null) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.toList().reversed()) {
                        Files.delete(file);
                    }
                }
                LOG.info("removed the old index {}", folder);
            }
        } catch (IOException e) {
            LOG.info("{} stays", folder, e);
        }
    }

    private static FileChannel lockFile(Path folder) throws IOException {
        return FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
