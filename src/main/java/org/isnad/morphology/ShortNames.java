package org.isnad.morphology;

import org.isnad.lexicon.Demonyms;
import org.isnad.lexicon.WordCounts;

/// Tells short names apart, of which a letter more makes another one: «أبل» is not «أبيل», nor «بايرن» «بيرن».
public final class ShortNames {

    private static final int LONGEST = 4;
    private static final String YEH = "ي";
    /// In tenths of its places in the news.
    private static final int NAME_SHARE = 3;

    private ShortNames() {}

    /// Whether two spellings that are alike may be of one name, though one is short: both name people («ترامب» and
    /// «ترمب»), or one a person and the other nothing that news knows, or the one looked for is a place («كابول»).
    public static boolean mayBeOne(String sought, String other) {
        return sought.length() == other.length()
                || Math.min(sought.length(), other.length()) > LONGEST
                || (isPerson(sought) && (isPerson(other) || isUnknown(other)))
                || (isPerson(other) && isUnknown(sought))
                || (Demonyms.all().placeOf(sought).isPresent() && sought.endsWith(YEH) == other.endsWith(YEH));
    }

    private static boolean isUnknown(String name) {
        return !WordCounts.ofNews().knows(name);
    }

    private static boolean isPerson(String name) {
        return WordCounts.ofNews().nameShare(name) >= NAME_SHARE;
    }
}
