package org.isnad.lexicon;

import java.text.Normalizer;
import org.isnad.text.Folded;
import org.isnad.text.Letters;

/// A folded word without the seats of its hamzas: «مسؤول», «مسئول» and «مسءول» are one.
public final class BareLetters {

    private BareLetters() {}

    /// @param folded as [org.isnad.text.Folded] leaves it: hamza on an alef is a bare alef already
    public static String of(String folded) {
        return folded.replace(Letters.WAW_HAMZA, Letters.HAMZA).replace(Letters.YEH_HAMZA, Letters.HAMZA);
    }

    /// The same of a word as it is written.
    public static String ofWritten(String written) {
        return of(Folded.fold(isDecomposed(written) ? Normalizer.normalize(written, Normalizer.Form.NFC) : written));
    }

    /// A hamza that is a character of its own would be left out as a mark.
    private static boolean isDecomposed(String written) {
        return written.indexOf(Letters.HAMZA_ABOVE) >= 0 || written.indexOf(Letters.HAMZA_BELOW) >= 0;
    }
}
