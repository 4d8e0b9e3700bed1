package org.isnad.reading;

import java.util.Collection;

/// What is seen of something that points decide about; see [SignPoints].
public final class Signs {

    private Signs() {}

    /// Adds a sign to those seen, if it is so.
    public static <T> void addIf(boolean so, T sign, Collection<? super T> signs) {
        if (so) {
            signs.add(sign);
        }
    }
}
