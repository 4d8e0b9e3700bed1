package org.isnad.lexicon;

/// A verb by two of its forms: «قال» and «يقول».
///
/// @param written he has done, with its hamzas and its final ى: «رأى» is not «رأي»
/// @param imperfect he does, in bare letters
public record Verb(String written, String imperfect) {

    /// He has done, in bare letters.
    public String perfect() {
        return BareLetters.ofWritten(written);
    }

    /// Whether one of the letters of its root is a hamza, so that a form may have one inside.
    public boolean hasHamza() {
        return written.chars().skip(1).anyMatch(BareLetters::isHamza)
                || imperfect.startsWith("يا")
                || imperfect.startsWith("يء");
    }
}
