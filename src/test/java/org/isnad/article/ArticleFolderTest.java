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
