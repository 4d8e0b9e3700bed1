package org.isnad.text;

/// Words between two quotation marks, one of which the text may lack.
///
/// @param content what stands between the marks, trimmed, the marks left out
/// @param outer the same with its marks
/// @param opened whether the opening mark is there
/// @param closed whether the closing mark is there
/// @param depth 0, or how many marked stretches it stands in
public record MarkedWords(Span content, Span outer, boolean opened, boolean closed, int depth) {}
