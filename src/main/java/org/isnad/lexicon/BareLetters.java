package org.isnad.lexicon;

import java.text.Normalizer;
import org.isnad.text.Folded;
import org.isnad.text.Letters;

/// A folded word without the seats of its hamzas: «مسؤول», «مسئول» and «مسءول» are one.
public final class BareLetters {

    /// «الطوارىء», as many write «الطوارئ».
    private static final String MAQSURA_AND_HAMZA = "ىء";

    private BareLetters() {}

    /// A folded word with each hamza on و or ي as a hamza alone.
    ///
    /// @param folded as [org.isnad.text.Folded] leaves it: hamza on an alef is a bare alef already
    public static String of(String folded) {
        return folded.replace(Letters.WAW_HAMZA, Letters.HAMZA).replace(Letters.YEH_HAMZA, Letters.HAMZA);
    }

    /// The same of a word as it is written.
    public static String ofWritten(String written) {
        return of(Folded.fold(composed(written)));
    }

    /// With each hamza or madda that is a character of its own on its letter; else it would be left out as a mark.
    public static String composed(String written) {
        var composed = isDecomposed(written) ? Normalizer.normalize(written, Normalizer.Form.NFC) : written;
        return composed.endsWith(MAQSURA_AND_HAMZA)
                ? composed.substring(0, composed.length() - 2) + Letters.YEH_HAMZA
                : composed;
    }

    /// The same, but that a hamza on the first alef stays: «إعداد» is not «أعداد».
    public static String withFirstSeat(String written) {
        var bare = ofWritten(written);
        return isSeat(written.charAt(0)) ? written.charAt(0) + bare.substring(1) : bare;
    }

    /// A word of [#withFirstSeat] without that hamza.
    public static String withoutFirstSeat(String word) {
        return isSeat(word.charAt(0)) ? Letters.ALEF + word.substring(1) : word;
    }

    /// An alef with its hamza.
    public static boolean isSeat(char letter) {
        return letter == Letters.ALEF_HAMZA_ABOVE || letter == Letters.ALEF_HAMZA_BELOW || letter == Letters.ALEF_MADDA;
    }

    /// A hamza, alone or on a letter.
    public static boolean isHamza(int letter) {
        return letter == Letters.HAMZA
                || letter == Letters.WAW_HAMZA
                || letter == Letters.YEH_HAMZA
                || isSeat((char) letter);
    }

    /// Whether somebody may write a word so: a hamza may be left out and a final ى stand for ي, but none is
    /// written that the word does not have: «أعداد» is not «إعداد», and «قوي» not «قوى».
    ///
    /// @param written with its hamzas on alef and its final ى, of the same bare letters
    public static boolean mayWrite(String written, String word) {
        if (written.length() != word.length()) {
            return true; // a mark or ligature
        }
        for (int i = 0; i < written.length(); i++) {
            if (isSeat(written.charAt(i)) && written.charAt(i) != word.charAt(i)) {
                return false;
            }
        }
        return word.charAt(word.length() - 1) != Letters.ALEF_MAQSURA
                || written.charAt(written.length() - 1) == Letters.ALEF_MAQSURA;
    }

    private static boolean isDecomposed(String written) {
        return written.indexOf(Letters.MADDA_ABOVE) >= 0
                || written.indexOf(Letters.HAMZA_ABOVE) >= 0
                || written.indexOf(Letters.HAMZA_BELOW) >= 0;
    }
}
