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
        var imports = new ArrayList<Import>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                imports.addAll(readFolder(path));
            } else {
                imports.add(ArticleFile.read(path));
            }
        }
        return List.copyOf(imports);
    }

    private static List<Import> readFolder(Path folder) {
        try (var entries = Files.list(folder)) {
            var imports = entries.filter(ArticleFolder::mayBeArticle)
                    .sorted()
                    .map(ArticleFile::read)
                    .toList();
            return imports.isEmpty() ? List.of(new Import.Refused(folder, Import.Reason.EMPTY)) : imports;
        } catch (IOException e) {
            return List.of(new Import.Refused(folder, Import.Reason.UNREADABLE));
        }
    }

    private static boolean mayBeArticle(Path entry) {
        var name = entry.getFileName().toString();
        return !Files.isDirectory(entry) && !name.startsWith(".") && !name.endsWith(OWN_SUFFIX);
    }
}
