package org.isnad.index;

import java.io.IOException;
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
record Holdings(Map<Path, Held> files) {

    /// Of articles and keys; an index of another format, or made by other rules, is made anew.
    static final String FORMAT = "7 " + RulesVersion.now().ofWords();

    private static final String FORMAT_ENTRY = "format";

    /// As [ArticleFolder] gives them: a folder's own files by name, then those of its subfolders.
    static final Comparator<Path> ORDER =
            Comparator.comparingInt(Path::getNameCount).thenComparing(Comparator.naturalOrder());

    Holdings {
        files = Map.copyOf(files);
    }

    static Holdings none() {
        return new Holdings(Map.of());
    }

    /// The files of a library as they are now.
    static Holdings now(List<Path> paths) {
        var files = new LinkedHashMap<Path, Held>();
        ArticleFolder.files(paths).forEach(file -> files.put(file, Held.now(file)));
        return new Holdings(files);
    }

    /// What an index says of itself; nothing if it is of another format.
    static Optional<Holdings> of(DirectoryReader reader) throws IOException {
        var entries = reader.getIndexCommit().getUserData();
        if (!FORMAT.equals(entries.get(FORMAT_ENTRY))) {
            return Optional.empty();
        }
        var files = new HashMap<Path, Held>();
        entries.forEach((path, held) -> {
            if (!path.equals(FORMAT_ENTRY)) {
                files.put(Path.of(path), Held.read(Path.of(path), held));
            }
        });
        return Optional.of(new Holdings(files));
    }

    Map<String, String> entries() {
        var entries = new HashMap<String, String>();
        files.forEach((file, held) -> entries.put(file.toString(), held.written(file)));
        entries.put(FORMAT_ENTRY, FORMAT);
        return entries;
    }

    /// Those of these files that `before` lacks, or has as they no longer are, in their order.
    List<Path> changedSince(Holdings before) {
        var changed = new ArrayList<Path>();
        files.forEach((file, held) -> {
            var then = before.files.get(file);
            if (then == null || !then.stamp().equals(held.stamp())) {
                changed.add(file);
            }
        });
        changed.sort(ORDER);
        return changed;
    }

    /// Whether an index that holds `before` needs nothing.
    boolean isAsIn(Holdings before) {
        return changedSince(before).isEmpty() && goneSince(before).isEmpty();
    }

    /// In bytes.
    long size() {
        return files.values().stream()
                .mapToLong(held -> Math.max(0, held.stamp().size()))
                .sum();
    }

    /// These files, with what is known from before of those that have not changed.
    Holdings keeping(Holdings before, List<Path> changed) {
        var now = Set.copyOf(changed);
        var kept = new HashMap<>(files);
        kept.replaceAll((file, held) -> now.contains(file) ? held : before.files.getOrDefault(file, held));
        return new Holdings(kept);
    }

    /// Those that these no longer have.
    List<Path> goneSince(Holdings before) {
        return before.files.keySet().stream()
                .filter(file -> !files.containsKey(file))
                .toList();
    }

    /// What gave no article.
    List<Import.Refused> refused() {
        return files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .flatMap(entry -> entry.getValue().refused().stream())
                .toList();
    }
}
