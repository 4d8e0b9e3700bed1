package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {

    @TempDir
    private Path folder;

    @Test
    void opensTheArticlesOfAFolderByNameAndNamesTheRefused() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "وصل الوفد.");
        Files.writeString(folder.resolve("a.txt"), "غادر الوفد.");
        Files.writeString(folder.resolve("c.txt"), "");
        Files.writeString(folder.resolve(".hidden.txt"), "لا يقرأ.");
        Files.writeString(folder.resolve("a.json"), "{}");
        Files.createDirectory(folder.resolve("more"));

        assertThat(ArticleFolder.read(List.of(folder)).stream()
                        .map(read -> read.file().getFileName() + " "
                                + read.getClass().getSimpleName()))
                .containsExactly("a.txt Imported", "b.txt Imported", "c.txt Refused");
    }

    @Test
    void opensSubfoldersAfterTheFolderItselfButNotWhatBrowsersPutBesideAPage() throws IOException {
        var deep = Files.createDirectories(folder.resolve("a/b"));
        var beside = Files.createDirectories(folder.resolve("page_files"));
        var hidden = Files.createDirectories(folder.resolve(".git"));
        for (var file : List.of("z.txt", "a/1.txt", "a/b/2.txt", "page.html", "page_files/frame.html", ".git/x.txt")) {
            Files.writeString(folder.resolve(file), "<p>وصل الوفد إلى المدينة.");
        }
        Files.createSymbolicLink(deep.resolve("back"), folder);

        assertThat(ArticleFolder.files(List.of(folder)).stream()
                        .map(file -> folder.relativize(file).toString()))
                .containsExactly("page.html", "z.txt", "a/1.txt", "a/b/2.txt");
        assertThat(List.of(beside, hidden)).allMatch(Files::exists);
    }

    @Test
    void callsAFolderWithoutFilesEmpty() {
        assertThat(ArticleFolder.read(List.of(folder)))
                .containsExactly(new Import.Refused(folder, Import.Reason.EMPTY));
    }

    @Test
    void keepsTheOrderInWhichFilesAreNamed() {
        var seeds = Seeds.all().stream().map(Article::file).toList();

        assertThat(ArticleFolder.read(seeds.reversed()).stream().map(Import::file))
                .containsExactlyElementsOf(seeds.reversed());
    }
}
