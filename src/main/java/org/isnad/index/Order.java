package org.isnad.index;

/// Which of the articles found come first.
public enum Order {
    /// Those that fit best.
    RELEVANCE,
    /// The newest; those without a date last.
    DATE
}
