package org.isnad.page;

import java.util.Optional;
import org.isnad.text.Span;

/// What is shown on the letters of a page.
///
/// @param selection the words chosen with mouse or keys; empty for none
/// @param caret where to draw a caret
public record Look(Marks marks, Span selection, Optional<Integer> caret) {

    public static final Look PLAIN = new Look(Marks.NONE, new Span(0, 0), Optional.empty());
}
