package org.isnad.reading.outcomes;

import org.isnad.reading.Outcome;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// An outcome before it is known whose claim it is.
record Found(Outcome.Kind kind, Span content, Why why) {}
