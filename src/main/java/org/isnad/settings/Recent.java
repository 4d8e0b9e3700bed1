package org.isnad.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The dossiers opened last, the newest first.
public record Recent(List<Opened> dossiers) {

    /// How many are kept.
    public static final int MOST = 10;

    public static final Recent NONE = new Recent(List.of());

    public Recent {
        dossiers = List.copyOf(dossiers);
    }

    /// With `paths` at the head, and only once.
    public Recent opened(List<Path> paths) {
        var now = new Opened(paths);
        return new Recent(Stream.concat(Stream.of(now), dossiers.stream().filter(other -> !other.equals(now)))
                .limit(MOST)
                .toList());
    }

    public Recent without(Opened gone) {
        return new Recent(dossiers.stream().filter(other -> !other.equals(gone)).toList());
    }

    /// What was opened together: one folder, or files; never empty.
    public record Opened(List<Path> paths) {
        public Opened {
            paths = paths.stream()
                    .map(path -> path.toAbsolutePath().normalize())
                    .toList();
            if (paths.isEmpty()) {
                throw new IllegalArgumentException("nothing opened");
            }
        }

        public boolean exists() {
            return paths.stream().allMatch(path -> path.toFile().exists());
        }
    }
}
