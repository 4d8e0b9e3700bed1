package org.isnad.article;

import java.nio.file.Path;

/// What came of opening a file.
public sealed interface Import {

    Path file();

    record Imported(Article article) implements Import {
        @Override
        public Path file() {
            return article.file();
        }
    }

    /// A file that is no article, and why not.
    record Refused(Path file, Reason reason) implements Import {}

    /// Why a file was refused.
    enum Reason {
        EMPTY,
        BINARY,
        TOO_LARGE,
        NO_ARABIC,
        MISSING,
        UNREADABLE
    }
}
