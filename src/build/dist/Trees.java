package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/// Whole folders.
final class Trees {

    private Trees() {}

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var all = Files.walk(tree)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /// Copies with times and rights: a file of another time than the one at training drops the AOT cache.
    static void copy(Path tree, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var all = Files.walk(tree)) {
            for (var each : all.toList()) {
                Files.copy(
                        each,
                        to.resolve(tree.relativize(each).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /// In bytes.
    static long size(Path tree) throws IOException {
        try (var all = Files.walk(tree)) {
            long sum = 0;
            for (var each : all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                sum += Files.size(each);
            }
            return sum;
        }
    }
}
