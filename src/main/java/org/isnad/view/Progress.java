package org.isnad.view;

/// What is going on behind the window.
public sealed interface Progress {

    record Idle() implements Progress {}

    /// Files are being opened.
    record Opening(int done, int total) implements Progress {}

    /// Articles are being read for their participants, quotes and outcomes.
    record Reading(int done, int total) implements Progress {}

    /// Articles are being made searchable.
    record Indexing(int total) implements Progress {}
}
