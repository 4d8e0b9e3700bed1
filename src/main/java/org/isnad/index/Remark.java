package org.isnad.index;

/// What a reader should know about how a query was understood.
public sealed interface Remark {

    /// Its signs made no sense; its words were looked for.
    record ReadAsWords() implements Remark {}

    /// Not all articles of the library were read yet for what the query asks.
    record ReadSoFar(int articles, int of) implements Remark {}

    /// The articles have nothing of a word, but of one that it may be a slip for.
    record Meant(String typed, String meant) implements Remark {}

    /// Nothing was found; another query is so like it that it may have been meant.
    record DidYouMean(String query) implements Remark {}
}
