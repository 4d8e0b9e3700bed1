package org.isnad.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Opens all articles of files and folders.
public final class ArticleFolder {

    /// What the program itself writes beside articles.
    private static final String OWN_SUFFIX = ".json";

    private ArticleFolder() {}

    /// Reads `paths` in their order; a folder gives its files by name, hidden ones and subfolders left out.
    public static List<Import> read(List<Path> paths) {
        return files(paths).stream()
                .map(file -> Files.isDirectory(file) ? refused(file) : ArticleFile.read(file))
                .toList();
    }

    /// The files that `paths` stand for, to be read one by one; a folder that gives none stands for itself.
    public static List<Path> files(List<Path> paths) {
        var files = new ArrayList<Path>();
        for (var path : paths) {
            var inside = Files.isDirectory(path) ? filesIn(path) : List.<Path>of();
            files.addAll(inside.isEmpty() ? List.of(path) : inside);
        }
        return List.copyOf(files);
    }

    private static List<Path> filesIn(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(ArticleFolder::mayBeArticle).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Import refused(Path folder) {
        boolean listed = Files.isReadable(folder);
        return new Import.Refused(folder, listed ? Import.Reason.EMPTY : Import.Reason.UNREADABLE);
    }

    private static boolean mayBeArticle(Path entry) {
        var name = entry.getFileName().toString();
        return !Files.isDirectory(entry) && !name.startsWith(".") && !name.endsWith(OWN_SUFFIX);
    }
}
