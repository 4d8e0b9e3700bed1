package org.isnad.view;

import java.nio.file.Path;

/// What a reader is told that happened behind the window.
public sealed interface News {

    /// Something went wrong that nobody expected; it is in the log.
    record Failed() implements News {}

    /// The file of the article in the page is no longer there.
    record FileGone(Path file) implements News {}

    /// The index of a library could not be written; what was there before goes on working.
    record IndexNotWritten() implements News {}

    /// Indexing was stopped by the reader.
    record IndexingStopped() implements News {}

    /// Reading the articles of a library was stopped by the reader.
    record ReadingStopped() implements News {}
}
