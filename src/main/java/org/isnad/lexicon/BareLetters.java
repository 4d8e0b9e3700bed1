package org.isnad.lexicon;

import java.text.Normalizer;
import org.isnad.text.Folded;
import org.isnad.text.Letters;

/// A folded word without the seats of its hamzas: «مسؤول», «مسئول» and «مسءول» are one.
public final class BareLetters {

    private BareLetters() {}

    /// A folded word with each hamza on و or ي as a hamza alone.
    ///
    /// @param folded as [org.isnad.text.Folded] leaves it: hamza on an alef is a bare alef already
    public static String of(String folded) {
        return folded.replace(Letters.WAW_HAMZA, Letters.HAMZA).replace(Letters.YEH_HAMZA, Letters.HAMZA);
    }

    /// The same of a word as it is written.
    public static String ofWritten(String written) {
        return of(Folded.fold(isDecomposed(written) ? Normalizer.normalize(written, Normalizer.Form.NFC) : written));
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

    /// A hamza that is a character of its own would be left out as a mark.
    private static boolean isDecomposed(String written) {
        return written.indexOf(Letters.HAMZA_ABOVE) >= 0 || written.indexOf(Letters.HAMZA_BELOW) >= 0;
    }
}
