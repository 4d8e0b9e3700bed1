package org.isnad.text;

/// The characters that Arabic news is written with, by name.
public final class Letters {

    public static final char HAMZA = '\u0621';
    public static final char ALEF_MADDA = '\u0622';
    public static final char ALEF_HAMZA_ABOVE = '\u0623';
    public static final char WAW_HAMZA = '\u0624';
    public static final char ALEF_HAMZA_BELOW = '\u0625';
    public static final char YEH_HAMZA = '\u0626';
    public static final char ALEF = '\u0627';
    public static final char BEH = '\u0628';
    public static final char TEH_MARBUTA = '\u0629';
    public static final char TEH = '\u062A';
    public static final char SEEN = '\u0633';
    public static final char TATWEEL = '\u0640';
    public static final char FEH = '\u0641';
    public static final char KAF = '\u0643';
    public static final char LAM = '\u0644';
    public static final char MEEM = '\u0645';
    public static final char NOON = '\u0646';
    public static final char HEH = '\u0647';
    public static final char WAW = '\u0648';
    public static final char ALEF_MAQSURA = '\u0649';
    public static final char YEH = '\u064A';
    public static final char FATHATAN = '\u064B';
    public static final char SUKUN = '\u0652';
    public static final char MADDA_ABOVE = '\u0653';
    public static final char HAMZA_ABOVE = '\u0654';
    public static final char HAMZA_BELOW = '\u0655';
    public static final char SUPERSCRIPT_ALEF = '\u0670';
    public static final char ALEF_WASLA = '\u0671';
    public static final char KEHEH = '\u06A9';
    public static final char FARSI_YEH = '\u06CC';
    public static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    /// The article «ال», which is written onto its word.
    public static final String ARTICLE = "ال";

    private Letters() {}

    /// One of the 36 letters from hamza to ya, of which nearly all text consists.
    static boolean isPlain(char c) {
        return c >= HAMZA && c <= YEH && (c <= '\u063A' || c > TATWEEL);
    }

    /// A vowel mark, shadda, sukun, combining hamza or madda, small alef, or a sign of Quranic annotation.
    public static boolean isVowelMark(char c) {
        return (c >= FATHATAN && c <= '\u065F')
                || c == SUPERSCRIPT_ALEF
                || (c >= '\u0610' && c <= '\u061A')
                || (c >= '\u06D6' && c <= '\u06DC')
                || (c >= '\u06DF' && c <= '\u06E4')
                || c == '\u06E7'
                || c == '\u06E8'
                || (c >= '\u06EA' && c <= '\u06ED');
    }

    /// A character with no picture of its own: zero-width, bidi control, soft hyphen, byte order mark.
    public static boolean isFormat(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /// Whether a word that begins so may have a conjunction before it: «وقال», «فقال».
    public static boolean isConjunction(char c) {
        return c == WAW || c == FEH;
    }

    /// «كتابه», «بلادها», «قولهم»: a folded word that ends like one that a pronoun is written onto.
    public static boolean endsLikePronoun(String folded) {
        return folded.endsWith("ه") || folded.endsWith("ها") || folded.endsWith("هم");
    }

    /// White space of any kind, the no-break ones too, and format characters.
    public static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || isFormat(c);
    }

    public static boolean isArabic(char c) {
        return (c >= '\u0600' && c <= '\u06FF')
                || (c >= '\u0750' && c <= '\u077F')
                || (c >= '\u08A0' && c <= '\u08FF')
                || isPresentationForm(c);
    }

    /// A letter of the Arabic script, marks, digits and punctuation left out.
    public static boolean isArabicLetter(char c) {
        return isArabic(c) && Character.isLetter(c);
    }

    public static boolean isPresentationForm(char c) {
        return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
    }

    private static boolean isRarerWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || c == TATWEEL
                || isVowelMark(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == ZERO_WIDTH_NON_JOINER
                || c == '\u200D'
                || Character.isSurrogate(c);
    }

    /// Whether `c` can stand inside a word: a letter, a digit, a mark on a letter, tatweel or a format character.
    public static boolean isWordPart(char c) {
        return isPlain(c) || (c > ' ' && isRarerWordPart(c));
    }
}
