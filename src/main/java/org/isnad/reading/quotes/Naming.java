package org.isnad.reading.quotes;

import org.isnad.reading.Participant;
import org.isnad.text.Span;

/// A mention as a line holds it.
///
/// @param first the index of the token that it begins in
/// @param behind the index of the first token behind it
/// @param head the index of the token that its noun phrase begins with, titles included
/// @param attached whether a preposition is written on its noun phrase: «لبوتين»
/// @param behindPreposition whether a preposition stands before its noun phrase, or a noun that it has: «مع بوتين»،
/// «حكومة بوتين»
record Naming(
        Participant participant,
        Span span,
        int first,
        int behind,
        int head,
        boolean attached,
        boolean behindPreposition) {

    /// Whether it is no subject.
    boolean governed() {
        return attached || behindPreposition;
    }

    String id() {
        return participant.id();
    }
}
