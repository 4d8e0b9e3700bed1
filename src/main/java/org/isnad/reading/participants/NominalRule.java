package org.isnad.reading.participants;

/// Finds a noun phrase that stands for somebody with no name beside it.
interface NominalRule {

    /// Behind the phrase found at a free token, or the token itself where there is none.
    int find(Line line, int at);
}
