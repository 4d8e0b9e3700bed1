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
        /// Nothing but white space, or a folder without files.
        EMPTY,
        /// No text: a picture, a program, an archive.
        BINARY,
        TOO_LARGE,
        /// Text without a single Arabic letter.
        NO_ARABIC,
        MISSING,
        /// A folder where a file was expected.
        FOLDER,
        /// The system does not let us read it.
        UNREADABLE,
        /// A line of a corpus file that is no JSON with a `text`.
        BROKEN_LINE
    }
}
