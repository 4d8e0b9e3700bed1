package org.isnad.lexicon;

/// A verb by two of its forms, in bare letters: «قال» and «يقول».
///
/// @param perfect he has done
/// @param imperfect he does
public record Verb(String perfect, String imperfect) {}
