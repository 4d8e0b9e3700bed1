package org.isnad.reading.quotes;

import org.isnad.reading.Participant;
import org.isnad.text.Span;

/// A mention as a line holds it.
///
/// @param first the index of the token that it begins in
/// @param behind the index of the first token behind it
/// @param head the index of the token that its noun phrase begins with, titles included
/// @param governed whether a preposition governs it, so that it is no subject
record Naming(Participant participant, Span span, int first, int behind, int head, boolean governed) {

    String id() {
        return participant.id();
    }
}
