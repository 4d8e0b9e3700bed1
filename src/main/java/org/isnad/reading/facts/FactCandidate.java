package org.isnad.reading.facts;

import org.isnad.text.Span;

/// A place or a figure that an article names, which may be the event's.
///
/// @param from the index of its first word in the sentence
/// @param to the index of the first word behind it
/// @param name by which it is known again: «جنيف»
/// @param sort how it is named: a city of the lists, a venue, money
record FactCandidate(Sentence sentence, int from, int to, Span span, String name, String sort) {}
