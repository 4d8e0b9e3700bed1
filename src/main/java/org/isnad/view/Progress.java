package org.isnad.view;

/// What is going on behind the window.
public sealed interface Progress {

    /// Whether the reader may stop it.
    default boolean canBeStopped() {
        return switch (this) {
            case IndexingLibrary _, ReadingLibrary _ -> true;
            case Idle _, Opening _, Reading _, Indexing _, Waiting _ -> false;
        };
    }

    record Idle() implements Progress {}

    /// Files are being opened.
    record Opening(int done, int total) implements Progress {}

    /// Articles are being read for their participants, quotes and outcomes.
    record Reading(int done, int total) implements Progress {}

    /// Articles are being made searchable.
    record Indexing(int total) implements Progress {}

    /// The articles of a library are being made searchable, which takes a while and can be stopped.
    ///
    /// @param articles how many are
    /// @param share of what is new, 0 to 1
    record IndexingLibrary(int articles, double share) implements Progress {}

    /// The articles of a library are being read, which takes a while and can be stopped.
    record ReadingLibrary(int done, int total) implements Progress {}

    /// Another window is indexing the same library.
    record Waiting() implements Progress {}
}
