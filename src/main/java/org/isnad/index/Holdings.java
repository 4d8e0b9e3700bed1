package org.isnad.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.isnad.article.ArticleFolder;
import org.isnad.article.Import;

/// Which files an index was made of, and how each was then; it is committed with the index, so that the two agree.
record Holdings(Map<Path, Stamp> files) {

    /// Of articles and keys; an index of another format is made anew.
    static final String FORMAT = "1";

    private static final String FORMAT_ENTRY = "format";

    /// As [ArticleFolder] gives them: a folder's own files by name, then those of its subfolders.
    static final Comparator<Path> ORDER =
            Comparator.comparingInt(Path::getNameCount).thenComparing(Comparator.naturalOrder());

    Holdings {
        files = Map.copyOf(files);
    }

    /// How a file was when it was indexed.
    ///
    /// @param modified milliseconds since 1970
    /// @param refused why it gave no article
    record Stamp(long size, long modified, Optional<Import.Reason> refused) {

        static Stamp of(Path file) {
            try {
                return new Stamp(
                        Files.size(file), Files.getLastModifiedTime(file).toMillis(), Optional.empty());
            } catch (IOException e) {
                return new Stamp(-1, -1, Optional.empty()); // gone meanwhile, or a folder without files
            }
        }

        boolean isSame(Stamp other) {
            return size == other.size && modified == other.modified;
        }

        String written() {
            return size + " " + modified + refused.map(reason -> " " + reason).orElse("");
        }

        static Stamp read(String written) {
            var fields = List.of(written.split(" ", -1));
            return new Stamp(
                    Long.parseLong(fields.getFirst()),
                    Long.parseLong(fields.get(1)),
                    fields.size() > 2 ? Optional.of(Import.Reason.valueOf(fields.get(2))) : Optional.empty());
        }
    }

    static Holdings none() {
        return new Holdings(Map.of());
    }

    /// The files of a library as they are now.
    static Holdings now(List<Path> paths) {
        var files = new LinkedHashMap<Path, Stamp>();
        ArticleFolder.files(paths).forEach(file -> files.put(file, Stamp.of(file)));
        return new Holdings(files);
    }

    /// What an index says of itself; nothing if it is of another format.
    static Optional<Holdings> of(DirectoryReader reader) throws IOException {
        var entries = reader.getIndexCommit().getUserData();
        if (!FORMAT.equals(entries.get(FORMAT_ENTRY))) {
            return Optional.empty();
        }
        var files = new HashMap<Path, Stamp>();
        entries.forEach((path, stamp) -> {
            if (!path.equals(FORMAT_ENTRY)) {
                files.put(Path.of(path), Stamp.read(stamp));
            }
        });
        return Optional.of(new Holdings(files));
    }

    Map<String, String> entries() {
        var entries = new HashMap<String, String>();
        files.forEach((file, stamp) -> entries.put(file.toString(), stamp.written()));
        entries.put(FORMAT_ENTRY, FORMAT);
        return entries;
    }

    /// Those of these files that `before` lacks, or has as they no longer are, in their order.
    List<Path> changedSince(Holdings before) {
        var changed = new ArrayList<Path>();
        files.forEach((file, stamp) -> {
            var then = before.files.get(file);
            if (then == null || !then.isSame(stamp)) {
                changed.add(file);
            }
        });
        changed.sort(ORDER);
        return changed;
    }

    /// These files, with what is known from before of those that have not changed.
    Holdings keeping(Holdings before, List<Path> changed) {
        var now = Set.copyOf(changed);
        var kept = new HashMap<>(files);
        kept.replaceAll((file, stamp) -> now.contains(file) ? stamp : before.files.getOrDefault(file, stamp));
        return new Holdings(kept);
    }

    /// Those that these no longer have.
    List<Path> goneSince(Holdings before) {
        return before.files.keySet().stream()
                .filter(file -> !files.containsKey(file))
                .toList();
    }

    /// The files that gave no article.
    List<Import.Refused> refused() {
        return files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .flatMap(entry ->
                        entry.getValue().refused().stream().map(reason -> new Import.Refused(entry.getKey(), reason)))
                .toList();
    }
}
