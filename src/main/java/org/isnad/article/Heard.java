package org.isnad.article;

/// Who is told what a file holds, one article after the other.
@FunctionalInterface
public interface Heard {

    /// Hears of each article, and of what is none.
    ///
    /// @param done how much of the file has been read by now, 0 to 1
    /// @return whether to go on
    boolean hear(Import each, double done);
}
