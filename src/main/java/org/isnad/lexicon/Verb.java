package org.isnad.lexicon;

/// A verb by two of its forms: «قال» and «يقول».
///
/// @param written he has done, with its hamzas and its final ى: «رأى» is not «رأي»
/// @param imperfect he does, in bare letters
public record Verb(String written, String imperfect) {

    private static final String BETWEEN = "=";

    /// Made of what [#both] gave.
    public static Verb of(String both) {
        var parts = both.split(BETWEEN, -1);
        return new Verb(parts[0], parts[1]);
    }

    /// Its two forms as text.
    public String both() {
        return written + BETWEEN + imperfect;
    }

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
