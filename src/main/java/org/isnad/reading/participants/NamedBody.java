package org.isnad.reading.participants;

import org.isnad.reading.Participant;

/// A body that an article names, whether or not it takes part in what the article tells.
///
/// @param noticed whether a rule notices that it speaks, is spoken to or acts, or that it is named often
/// @param speaks whether it is noticed to speak or to be spoken to
/// @param proper whether its name is a proper one, and no noun with what describes it
record NamedBody(Participant participant, boolean noticed, boolean speaks, boolean proper) {}
