package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.isnad.messages.Messages;
import org.isnad.page.PageLayout;
import org.isnad.page.PageStyle.Face;
import org.isnad.page.PageStyle.Palette;
import org.isnad.page.PageText;
import org.isnad.page.ProseLayout;
import org.isnad.settings.Folders;
import org.isnad.settings.Recent;
import org.isnad.settings.Remembered;
import org.isnad.view.Theme;

/// What the window needs and can be had without it: made on another processor while the toolkit starts.
final class HeadStart {

    /// The system property that names the folder of the articles that come with the program.
    private static final String SEEDS = "isnad.seeds";

    /// In pixels; whatever it is, the letters of the page are measured.
    private static final double SOME_WIDTH = 600;

    private final Folders folders;
    private final List<Path> asked;
    private final Optional<OpenWindow> claimed;
    private final CompletableFuture<Remembered> remembered = new CompletableFuture<>();

    /// @param asked what is to be opened; nothing for what was open last
    HeadStart(Folders folders, List<Path> asked, Optional<OpenWindow> claimed) {
        this.folders = folders;
        this.asked = asked;
        this.claimed = claimed;
        Thread.ofPlatform().name("head start").daemon().start(this::prepare);
    }

    private void prepare() {
        var kept = Remembered.in(folders);
        remembered.complete(kept);
        loadEquality(kept);
        Messages.in(kept.settings().value().locale()).text("articles.count", 0);
        ProseLayout.prepare(Face.VAZIRMATN); // of the window
        ProseLayout.prepare(Theme.face(kept.settings().value().face()));
        PageLayout.of(PageText.empty(), Theme.pageStyle(kept.settings().value(), Palette.LIGHT), SOME_WIDTH);
    }

    /// Java makes the equality of records when it is first asked for, with much that serves all of them.
    private static boolean loadEquality(Remembered kept) {
        return kept.recent().value().equals(Recent.NONE);
    }

    /// What was kept from earlier; waits until it is read.
    Remembered remembered() {
        return remembered.join();
    }

    /// The folder of the indexes.
    Path cache() {
        return folders.cache();
    }

    Optional<OpenWindow> claimed() {
        return claimed;
    }

    /// What was asked for; else what was open last; else the articles that come with the program.
    List<Path> toOpen() {
        if (!asked.isEmpty()) {
            return asked;
        }
        var first = Path.of(System.getProperty(SEEDS, "seeds"));
        return remembered().recent().value().dossiers().stream()
                .filter(Recent.Opened::exists)
                .findFirst()
                .map(Recent.Opened::paths)
                .orElse(Files.isDirectory(first) ? List.of(first) : List.of());
    }
}
