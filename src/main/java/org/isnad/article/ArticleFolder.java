package org.isnad.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Opens all articles of files and folders.
public final class ArticleFolder {

    private ArticleFolder() {}

    /// Reads `paths` in their order; a folder gives its files by name and then its subfolders', hidden ones left out,
    /// and a corpus file its articles.
    public static List<Import> read(List<Path> paths) {
        var all = new ArrayList<Import>();
        files(paths).forEach(file -> read(file, (each, _) -> all.add(each)));
        return List.copyOf(all);
    }

    /// Tells `each` of what one file holds, one by one, until it has enough; whether it went to the end.
    public static boolean read(Path file, Heard each) {
        if (Files.isDirectory(file)) {
            return each.hear(refused(file), 1);
        }
        return isCorpus(file) ? Corpus.read(file, each) : each.hear(ArticleFile.read(file), 1);
    }

    /// Whether a file holds many articles, one a line.
    public static boolean isCorpus(Path file) {
        return Corpus.isNamed(file) && Files.isRegularFile(file);
    }

    /// The files that `paths` stand for, to be read one by one; a folder that gives none stands for itself.
    public static List<Path> files(List<Path> paths) {
        var files = new ArrayList<Path>();
        for (var path : paths) {
            var inside = Files.isDirectory(path) ? FilesInFolder.of(path) : List.<Path>of();
            files.addAll(inside.isEmpty() ? List.of(path) : inside);
        }
        return List.copyOf(files);
    }

    private static Import refused(Path folder) {
        boolean listed = Files.isReadable(folder);
        return new Import.Refused(folder, listed ? Import.Reason.EMPTY : Import.Reason.UNREADABLE);
    }
}
