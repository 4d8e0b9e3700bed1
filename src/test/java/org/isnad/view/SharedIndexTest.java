package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.index.ArticleIndex;
import org.isnad.index.Library;
import org.isnad.index.UnclosableIndex;
import org.isnad.marking.Summit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedIndexTest {

    private final SharedIndex shared = new SharedIndex();

    private int found(String query) {
        return shared.ask(index -> index.search(query)).articles();
    }

    @Test
    void usesTheNextThoughTheOneBeforeCannotBeClosed() {
        shared.use(shared.ticket(), UnclosableIndex.of(List.of(Summit.MORNING)));

        assertThat(shared.use(shared.ticket(), ArticleIndex.of(List.of(Summit.EVENING))))
                .isTrue();
        assertThat(found("بيان")).isEqualTo(1);
        assertThat(found("لقاء")).isZero();
    }

    @Test
    void keepsALaterOne() {
        int early = shared.ticket();
        shared.use(shared.ticket(), ArticleIndex.of(List.of(Summit.EVENING)));

        assertThat(shared.use(early, UnclosableIndex.of(List.of(Summit.MORNING))))
                .isFalse();
        assertThat(found("بيان")).isEqualTo(1);
    }

    @Test
    void warmsUpALibraryStepByStepAsLongAsItIsTheOneSearched(@TempDir Path home) throws IOException {
        var folder = Files.createDirectory(home.resolve("أخبار"));
        Files.writeString(folder.resolve("1.txt"), Summit.MORNING.text());
        var library = new Library(List.of(folder), home.resolve("cache"));
        int first = shared.ticket();
        shared.use(first, ((Library.Update.UpToDate) library.update((_, _, _) -> true)).index());
        int steps = 0;
        while (shared.warmUp(first, steps)) {
            steps++;
        }
        assertThat(steps).isGreaterThan(28); // one for each letter at least

        int second = shared.ticket();
        shared.use(second, library.committed().orElseThrow());
        assertThat(shared.warmUp(first, 0)).isFalse();
        assertThat(shared.warmUp(second, 0)).isTrue();
        shared.use(shared.ticket(), ArticleIndex.of(List.of()));
    }

    @Test
    void hasNothingToWarmUpOfAFewArticles() {
        int ticket = shared.ticket();
        shared.use(ticket, ArticleIndex.of(List.of(Summit.EVENING)));

        assertThat(shared.warmUp(ticket, 0)).isFalse();
    }
}
