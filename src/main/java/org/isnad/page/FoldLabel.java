package org.isnad.page;

/// What stands in the one line that folded furniture leaves.
@FunctionalInterface
public interface FoldLabel {

    /// The line for one fold.
    ///
    /// @param lines how many lines of the article it stands for, from 1
    /// @param firstWords how these begin
    String of(int lines, String firstWords);
}
