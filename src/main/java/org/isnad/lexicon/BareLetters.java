package org.isnad.lexicon;

import org.isnad.text.Letters;

/// A folded word without the seats of its hamzas: «مسؤول», «مسئول» and «مسءول» are one.
public final class BareLetters {

    private BareLetters() {}

    /// @param folded as [org.isnad.text.Folded] leaves it: hamza on an alef is a bare alef already
    public static String of(String folded) {
        return folded.replace(Letters.WAW_HAMZA, Letters.HAMZA).replace(Letters.YEH_HAMZA, Letters.HAMZA);
    }
}
