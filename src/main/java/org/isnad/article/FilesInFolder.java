package org.isnad.article;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the files of a folder and its subfolders that may be articles; links are followed, but not round in a circle.
final class FilesInFolder extends SimpleFileVisitor<Path> {

    /// What the program itself writes beside articles.
    private static final String OWN_SUFFIX = ".json";

    /// Where browsers put the pictures and styles of a saved page.
    private static final String BESIDE_A_PAGE = "_files";

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private FilesInFolder(Path folder) {
        this.folder = folder;
    }

    /// Those of the folder itself by name, then those of its subfolders.
    static List<Path> of(Path folder) {
        var found = new FilesInFolder(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found);
        } catch (IOException e) {
            return List.of();
        }
        return found.files.stream()
                .sorted(Comparator.comparingInt(Path::getNameCount).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
        boolean left = !inside.equals(folder) && (isHidden(inside) || isBesidePage(inside));
        return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && !file.getFileName().toString().endsWith(OWN_SUFFIX)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /// A subfolder that may not be entered, or a link that leads back.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException reason) {
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isBesidePage(Path inside) {
        var name = inside.getFileName().toString();
        var page = name.endsWith(BESIDE_A_PAGE) ? name.substring(0, name.length() - BESIDE_A_PAGE.length()) : "";
        return !page.isEmpty()
                && List.of(".html", ".htm", ".xhtml").stream()
                        .anyMatch(end -> Files.exists(inside.resolveSibling(page + end)));
    }
}
