package org.isnad.page;

import java.util.Optional;
import org.isnad.text.Span;

/// What lies at a point of the page.
///
/// @param caret the offset at which a caret put there would stand
/// @param character the offset of the character drawn there, or nearest
/// @param onText whether the point lies on the line's letters, and not beside them
/// @param fold the furniture that a click there would open or close
public record Spot(int caret, int character, boolean onText, Optional<Span> fold) {}
