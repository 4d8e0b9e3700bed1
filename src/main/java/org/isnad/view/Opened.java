package org.isnad.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;

/// What is open, and how its articles come: a dossier read whole, or a library of which one reads some.
///
/// Used from the screen's thread.
sealed interface Opened permits OpenDossier, OpenLibrary {

    /// Files and folders, as they were asked for.
    List<Path> paths();

    /// An article of it by its file.
    Optional<Article> article(Path file);

    /// Whether one can go back there.
    boolean holds(History.Visit visit);

    /// The page shows an article now.
    void shown(Article article);

    /// Takes an article out, if articles can be; its file stays.
    void close(Path gone);

    /// Brings it to how its files are now.
    void refresh();

    /// Stops what takes long; what is there stays.
    void interrupt();

    /// Something else is opened: nothing is told from now on.
    void stop();
}
